"""Django's settings: safe by default, told apart only by the environment."""

import os
from pathlib import Path
from typing import Any

from django.utils.csp import CSP

import entregent.cli
from entregent.config.database import database
from entregent.config.home import home, secret_key

HOME = home()
DEBUG = os.environ.get("ENTREGENT_DEBUG") == "1"
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]", *os.environ.get("ENTREGENT_HOSTS", "").split()]
CSRF_TRUSTED_ORIGINS = os.environ.get("ENTREGENT_ORIGINS", "").split()

INSTALLED_APPS = [
    "entregent.records",
    "entregent.wording",
    "entregent.web.shell",
    "entregent.web.accounts",
    "entregent.web.today",
    "entregent.web.people",
    "entregent.web.importing",
    "entregent.web.triage",
    "entregent.web.merging",
    "entregent.web.writing",
    "entregent.web.giving",
    "entregent.web.introducing",
    "entregent.web.asking",
    "entregent.web.telling",
    "entregent.web.promises",
    "entregent.web.demo",
    "entregent.web.settings",
    "entregent.web.ways",
    "entregent.web.pitches",
    "entregent.web.practices",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.forms",
    "django_htmx",
    "allauth",
    "allauth.account",
    "allauth.mfa",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "entregent.web.middleware.SignIn",
    "entregent.web.middleware.RequestSize",
    "entregent.web.middleware.OwnerWays",
    "entregent.web.middleware.PrivatePages",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "entregent.web.middleware.GoneMeanwhile",
]
ROOT_URLCONF = "entregent.config.urls"
WSGI_APPLICATION = "entregent.config.wsgi.application"
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "django.template.context_processors.i18n",
            ],
            "builtins": ["entregent.web.shell.templatetags.shell"],
        },
    }
]
FORM_RENDERER = "entregent.web.shell.rendering.PageForms"

DATABASES = {"default": database(HOME)}
SECRET_KEY = secret_key(HOME, shared="postgresql" in DATABASES["default"]["ENGINE"])
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

CACHES = {
    "default": {  # what several web processes must know of each other: how often somebody tried
        "BACKEND": "entregent.web.counts.Counts",
        "LOCATION": "entregent_counts",
        "OPTIONS": {"MAX_ENTRIES": 20_000},
    }
}

AUTH_USER_MODEL = "records.Owner"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 10},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_ADAPTER = "entregent.web.accounts.adapter.Adapter"
ACCOUNT_FORMS = {
    "login": "entregent.web.accounts.forms.SignInForm",
    "reauthenticate": "entregent.web.accounts.forms.ConfirmForm",
    "change_password": "entregent.web.accounts.forms.NewPasswordForm",
    "set_password": "entregent.web.accounts.forms.FirstPasswordForm",
}
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False
ACCOUNT_RATE_LIMITS = {  # beside allauth's own for sign-in
    "import": "60/h/user",
    "log": "60/m/user",
    "login_failed": "5/300s/ip,100/300s/key",  # a stranger's tries alone must not keep the owner out
}
MFA_ADAPTER = "entregent.web.accounts.adapter.MfaAdapter"
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_FORMS = {
    "authenticate": "entregent.web.accounts.forms.CodeForm",
    "reauthenticate": "entregent.web.accounts.forms.ConfirmCodeForm",
    "activate_totp": "entregent.web.accounts.forms.ActivateForm",
    "add_webauthn": "entregent.web.accounts.forms.AddKeyForm",
    "edit_webauthn": "entregent.web.accounts.forms.RenameKeyForm",
}
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes", "webauthn"]
MFA_PASSKEY_LOGIN_ENABLED = True

SESSION_COOKIE_AGE = 60 * 60 * 24 * 90
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
HTTPS = os.environ.get("ENTREGENT_HTTPS") == "1"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
if HTTPS:  # a proxy stands in front, and says for whom it asks
    ALLAUTH_TRUSTED_PROXY_COUNT = 1
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_HSTS_SECONDS = 60 * 60 * 24 * 365
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SECURE_CSP = {
    "default-src": [CSP.NONE],
    "script-src": [CSP.SELF],
    "style-src": [CSP.SELF],
    "img-src": [CSP.SELF, "data:"],
    "connect-src": [CSP.SELF],
    "form-action": [CSP.SELF],
    "manifest-src": [CSP.SELF],
    "base-uri": [CSP.NONE],
    "frame-ancestors": [CSP.NONE],
}
REQUEST_LIMIT = 550_000_000  # an archive of 500 MB and its form
SIGNED_OUT_REQUEST_LIMIT = 100_000
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 35_000  # a bulk act on 30,000 people sends one field each
FILE_UPLOAD_PERMISSIONS = 0o600

LANGUAGE_CODE = "fr"
LANGUAGES = [("fr", "Français"), ("en", "English")]
FORMAT_MODULE_PATH = ["entregent.config.formats"]
LOCALE_PATHS = [Path(entregent.cli.__path__[0]) / "locale"]
LANGUAGE_COOKIE_AGE = 60 * 60 * 24 * 365
USE_I18N = True
USE_TZ = True
TIME_ZONE = os.environ.get("TZ") or "Europe/Paris"

STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "entregent.web.shell.assets.Assets"},
}
STATIC_URL = "static/"
STATIC_ROOT = None  # files are served from the packages themselves
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG
WHITENOISE_MAX_AGE = 0
UPLOADS = HOME / "uploads"
FILE_UPLOAD_TEMP_DIR = None

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "loggers": {"django.request": {"level": "ERROR"}},  # a page not found is no news
    "root": {"handlers": ["stderr"], "level": os.environ.get("ENTREGENT_LOG", "WARNING")},
}
