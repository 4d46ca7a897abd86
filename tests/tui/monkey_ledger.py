"""What every undo must bring back: the documents that stood before each save."""

from contextlib import contextmanager

import msgspec

from prelim_coach.storage.kinds import ENVELOPE, kind_of_table
from prelim_coach.storage.undo import DEPTH


def standing(store):
    """Give every live document without its envelope, encoded, by kind and id."""
    return {
        (name, doc["id"]): msgspec.json.encode(
            {field: doc[field] for field in sorted(doc.keys() - ENVELOPE)}
        )
        for name, docs in store.documents().items()
        for doc in docs
    }


def _put(documents, key, document):
    """Put a document, or none, in the place of the one there; give those it may not stand beside.

    They go, but an undo may bring one back when what took its place went as well.
    """
    documents.pop(key, None)
    if document is None:
        return
    fields = kind_of_table(key[0]).key
    for other in [one for one in documents if one[0] == key[0]] if fields is not None else ():
        said, told = msgspec.json.decode(documents[other]), msgspec.json.decode(document)
        if all(said[field] == told[field] for field in fields):
            del documents[other]
            yield other
    documents[key] = document


class Ledger:
    """Watches one store's saves, and holds each undo to the documents there were."""

    def __init__(self, steps=(), displaced=()):
        self.steps = list(steps)
        """Label and documents before each save that can be undone, oldest first."""
        self.saves = self.undone = 0
        self.displaced = set(displaced)
        """What made way for another of its kind, in a save that is no step of undo."""

    def watch(self, store):
        """Mind every save, undo and erasure of ``store`` from now on."""
        write, undo, erase = store.write, store.undo, store.erase

        @contextmanager
        def watched(label):
            before, changed = standing(store), False
            with write(label) as transaction:
                yield transaction
                changed = bool(transaction.was)
            if changed:
                self._saved(label, before, standing(store))

        def undoing():
            label = undo()
            self._undone(label, standing(store))
            return label

        def erasing(erasure):
            erased = erase(erasure)
            self.steps.clear()
            return erased

        store.write, store.undo, store.erase = watched, undoing, erasing

    def _saved(self, label, before, after):
        self.saves += 1
        if label:
            self.steps = [*self.steps, (label, before)][-DEPTH:]
            return
        # No step of undo: it stays whatever is taken back.
        for _, past in self.steps:
            for key in before.keys() | after.keys():
                if before.get(key) != after.get(key):
                    self.displaced.update(_put(past, key, after.get(key)))

    def _undone(self, label, now):
        if label is None:
            assert not self.steps, f"undo ended with {len(self.steps)} saves left"
            return
        if not self.steps:
            return  # a save from before the watch
        wanted, before = self.steps.pop()
        self.undone += 1
        assert label == wanted, (label, wanted)
        odd = [
            (key, before.get(key), now.get(key))
            for key in before.keys() | now.keys()
            if before.get(key) != now.get(key) and not (key in self.displaced and key not in before)
        ]
        assert not odd, f"undo of {label!r} left: {odd[:3]}"
