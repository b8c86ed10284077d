"""Names the app."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Signing in, the first start, and the account."""

    name = "entregent.web.accounts"
    label = "web_accounts"
