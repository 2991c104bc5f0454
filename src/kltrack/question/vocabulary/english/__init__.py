"""The English words of questions that mean something, a table of sense → phrases for each thing that is asked.

`senses` explains the senses; `gathering` takes every module that has PHRASES.
"""
