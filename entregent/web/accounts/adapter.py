"""How allauth behaves here: nobody signs up unless the owner of the installation lets them."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class Adapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Accounts are made by the first start's link or from the command line."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002  # the signature is allauth’s
        """Never by a form open to all."""
        return False
