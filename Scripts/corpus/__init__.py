"""What Scripts/make-corpus makes corpora of."""
