"""What a reader has decided: findings that are accepted, claims that were joined or kept apart wrongly, other names."""
