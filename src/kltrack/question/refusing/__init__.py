"""Why a question is not answered, and what to ask instead."""
