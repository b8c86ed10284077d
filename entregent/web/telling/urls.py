"""Addresses of these pages."""

from django.urls import path

from entregent.web.telling import news, piece, published, reactions, viewpoints

urlpatterns = [
    path("news/", news.show, name="news"),
    path("news/check/", news.check, name="news_check"),
    path("news/wishes/", news.wish, name="news_wishes"),
    path("news/<uuid:pk>/", piece.show, name="news_piece"),
    path("news/<uuid:pk>/change/", news.change, name="news_change"),
    path("news/<uuid:pk>/close/", news.close, name="news_close"),
    path("news/<uuid:pk>/delete/", news.remove, name="news_delete"),
    path("news/<uuid:pk>/tell/", piece.tell, name="news_tell"),
    path("published/", published.show, name="published"),
    path("published/<uuid:pk>/", published.one, name="publication"),
    path("published/<uuid:pk>/change/", published.change, name="publication_change"),
    path("published/<uuid:pk>/delete/", published.remove, name="publication_delete"),
    path("published/<uuid:pk>/reacted/", reactions.read, name="reaction_add"),
    path("reactions/<uuid:pk>/answer/", reactions.answer, name="reaction_answer"),
    path("reactions/<uuid:pk>/delete/", reactions.remove, name="reaction_delete"),
    path("views/", viewpoints.show, name="views"),
]
