"""Takes in files of any kind that tells itself: address books, chats, exports of other programs."""
