"""A minister's field, however it is put: "the minister of trade and industry", "the trade and industry minister"."""

from __future__ import annotations

from checker.language.posts import Post, read_post
from checker.language.tables import common_words, table
from checker.language.wordsets import word_set

SMALL = word_set("the of for and our")
LONGEST = 5


def with_field(posts: tuple[Post, ...], organisation: str) -> tuple[tuple[Post, ...], str]:
    """Posts with the field that "of" or "for" gives a minister, and the organisation where that is none."""
    fields = organisation.lower().split()
    plain = 0 < len(fields) <= LONGEST and all(word in SMALL | common_words() for word in fields)
    if not any(_is_minister(post) for post in posts):
        return posts, organisation
    told = tuple(_fielded(post, fields if plain else []) for post in posts)
    return told, "" if plain and told != posts else organisation


def _is_minister(post: Post) -> bool:
    return post.name == "minister" or post.name.startswith(("minister of ", "minister for "))


def _fielded(post: Post, fields: list[str]) -> Post:
    """ "Minister of ports" as "ports minister"; other posts as they are."""
    own = fields if post.name == "minister" else post.name.split()[2:]
    if not _is_minister(post) or not own:
        return post
    whole = read_post(["minister", "of", *own])
    if whole and whole.name in table("posts")["synonyms"]:
        return Post(whole.name, post.status)
    read = read_post([*(word for word in own if word not in SMALL), "minister"])
    return Post(read.name, post.status) if read else post
