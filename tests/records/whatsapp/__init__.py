"""Chats of WhatsApp in the record."""
