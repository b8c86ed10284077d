# Two commands: `make run` opens the program, `make test` checks everything.

PORT ?= 8000
BIN := .venv/bin
export PORT
unexport PYTHONDONTWRITEBYTECODE  # tests start many processes: what is compiled once need not be again

.PHONY: run test check tests clean

run:
	@python3 tools/setup.py run
	@$(BIN)/entregent serve --port $(PORT)

test:
	@python3 tools/setup.py test
	@$(MAKE) --no-print-directory check tests

check:
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/djlint entregent --lint --quiet
	$(BIN)/lint-imports --no-logo
	$(BIN)/mypy

tests:
	$(BIN)/python -m pytest -n 2 --dist worksteal
	ENTREGENT_TEST_DATABASE=postgres $(BIN)/python -m pytest -n 2 --dist worksteal -m "not browser and not once" tests/records tests/web tests/cli

clean:
	rm -rf .venv .tools .mypy_cache .ruff_cache .pytest_cache .import_linter_cache build dist
	find entregent -name '*.mo' -delete
