"""Web pages: the blocks of the article from the tree of the page, and what its head says of it."""
