"""The network as a tree for Qt's views: answered row by row, changed only where an edit has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from core import nested
from core.block import Block
from core.errors import NetworkError
from core.infer import Row
from core.nested import Tree
from core.network import Network, Seam
from gui.build import edits
from gui.build.outline.cells import Column, cell, header, searched
from gui.build.outline.nodes import Node, Put, Renamed, Shifted, Step, Taken, steps
from gui.document import Document

MIME = "application/x-briques-paths"
_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_TOP = QModelIndex()
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled


class OutlineModel(QAbstractItemModel):
    """A row for each brick, those of a block under it; blocks are looked into when first opened."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._tree = document, document.tree
        self._root = Node("")
        self._nodes: dict[int, Node] = {}
        self._wanted: frozenset[str] | None = None
        self._load(self._root)

    # what there is ----------------------------------------------------------------------------

    def sync(self) -> None:
        """Show the network as it stands, telling only of rows that an edit has changed."""
        before, self._tree = self._tree, self._document.tree
        self._sync(self._root, before)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        for node in [self._root, *self._nodes.values()]:
            if node.children:
                self._tell(node.children[0], node.children[-1])

    def sift(self, query: str) -> None:
        """Leave only bricks in whose name or settings all words of `query` are found."""
        words = query.lower().split()
        self._wanted = self._found(words) if words else None
        self.sync()

    def _found(self, words: Sequence[str]) -> frozenset[str]:
        network = self._document.experiment.network
        found: set[str] = set()
        for path in nested.paths(network):
            text = searched(path, nested.brick_at(network, path).layer)
            if all(word in text for word in words):
                while path and path not in found:
                    found.add(path)
                    path = nested.parent(path)
        return frozenset(found)

    def path_of(self, index: _Index) -> str:
        """Return the path of the brick in this row, "" for none."""
        return self._node(index).path

    def index_of(self, path: str) -> QModelIndex:
        """Return the row of the brick at this path; an invalid one where it is not shown."""
        node = self._root
        for id in path.split("/"):
            self._load(node)
            child = next((child for child in node.children or () if child.id == id), None)
            if child is None:
                return QModelIndex()
            node = child
        return self._index(node) if path else QModelIndex()

    def _node(self, index: _Index) -> Node:
        return self._nodes.get(index.internalId(), self._root) if index.isValid() else self._root

    def _index(self, node: Node, column: int = Column.NAME) -> QModelIndex:
        if node is self._root:
            return QModelIndex()
        return self.createIndex(node.row, column, node.number)

    def _network(self, node: Node) -> Network | None:
        """Return the bricks under a node, None for what is no block."""
        tree, path = self._document.tree, node.path
        return tree.network(path) if not path or tree.is_block(path) else None

    def _ids(self, node: Node) -> list[str]:
        network = self._network(node)
        block, wanted = node.path, self._wanted
        return [
            brick.id
            for brick in (network.bricks if network else ())
            if wanted is None or nested.within(block, brick.id) in wanted
        ]

    def _load(self, node: Node) -> None:
        """Look into a block for the first time: nobody has been told that it is empty."""
        if node.children is None:
            self._put(node, 0, self._ids(node))

    def _put(self, node: Node, row: int, ids: Iterable[str]) -> None:
        network = self._network(node)
        for child in node.put(row, ids):
            self._nodes[child.number] = child
            if network and not isinstance(network[child.id].layer, Block):
                child.children = []

    # an edit ----------------------------------------------------------------------------------

    def _sync(self, node: Node, before: Tree) -> None:
        if node.children is None:
            return
        for step in steps(node.ids(), self._ids(node)):
            self._do(node, step)
        for child in node.children:
            self._sync(child, before)
        path = node.path
        if not node.children or (path and not before.is_block(path)):
            return
        old, new = before.inside(path), self._tree.inside(path)
        for child in node.children:
            if child.id in old and old[child.id] != new[child.id]:
                self._tell(child, child)

    def _tell(self, first: Node, last: Node) -> None:
        self.dataChanged.emit(self._index(first), self._index(last, Column.PARAMETERS))

    def _do(self, node: Node, step: Step) -> None:
        here = self._index(node)
        if isinstance(step, Taken):
            self.beginRemoveRows(here, step.first, step.last)
            for gone in node.take(step.first, step.last):
                self._forget(gone)
            self.endRemoveRows()
        elif isinstance(step, Put):
            self.beginInsertRows(here, step.row, step.row + len(step.ids) - 1)
            self._put(node, step.row, step.ids)
            self.endInsertRows()
        elif isinstance(step, Shifted):
            self.beginMoveRows(here, step.row, step.row, here, step.before)
            node.shift(step.row, step.before)
            self.endMoveRows()
        elif isinstance(step, Renamed) and node.children:
            renamed = node.children[step.row]
            renamed.id = step.id
            self._tell(renamed, renamed)

    def _forget(self, node: Node) -> None:
        del self._nodes[node.number]
        for child in node.children or ():
            self._forget(child)

    # Qt's questions ---------------------------------------------------------------------------

    @override
    def index(self, row: int, column: int, parent: _Index = _TOP) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        node = self._node(parent)
        return self.createIndex(row, column, (node.children or [])[row].number)

    @override
    def parent(self, index: _Index) -> QModelIndex:  # type: ignore[override]
        around = self._node(index).around
        return self._index(around) if around else QModelIndex()

    @override
    def rowCount(self, parent: _Index = _TOP) -> int:
        if parent.column() > Column.NAME:
            return 0
        node = self._node(parent)
        self._load(node)
        return len(node.children or ())

    @override
    def columnCount(self, parent: _Index = _TOP) -> int:
        return len(Column)

    @override
    def hasChildren(self, parent: _Index = _TOP) -> bool:
        node = self._node(parent)
        if parent.column() > Column.NAME:
            return False
        return node.children is None or bool(node.children)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        return header(Column(section), Qt.ItemDataRole(role))

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        row = self._row(index)
        if row is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = _FLAGS
        if index.column() == Column.NAME:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if row.brick.inputs else flags

    @override
    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        row = self._row(index)
        if row is None:
            return None
        return cell(row, Column(index.column()), Qt.ItemDataRole(role))

    def _row(self, index: _Index) -> Row | None:
        """Return what is known of a brick; None for one that an edit has just taken away."""
        try:
            return self._document.tree.row(self.path_of(index)) if index.isValid() else None
        except NetworkError:
            return None

    # edits ------------------------------------------------------------------------------------

    @override
    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:
        if role != _Role.EditRole or index.column() != Column.NAME:
            return False
        edits.rename(self._document, self.path_of(index), str(value).strip())
        return True

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        paths = dict.fromkeys(self.path_of(index) for index in indexes)
        data.setData(MIME, "\n".join(paths).encode())
        return data

    @override
    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        return data.hasFormat(MIME) and self.seam_at(row, parent) is not None

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        seam = self.seam_at(row, parent)
        if seam is None or not data.hasFormat(MIME):
            return False
        paths = bytes(data.data(MIME).data()).decode().split("\n")
        edits.move(self._document, paths, seam)
        return True

    def seam_at(self, row: int, parent: _Index) -> Seam | None:
        """Return where bricks let go in front of a row go, or on a row itself (−1): behind it."""
        node = self._node(parent)
        self._load(node)
        children = node.children or []
        if row > 0 and row <= len(children):
            return self._between(node, children[row - 1].id, children[row : row + 1])
        if row == 0 or (node is self._root and not children):
            return None
        network = self._network(node)
        if network is None:
            return Seam(node.path)
        return Seam(nested.within(node.path, network.bricks[-1].id))

    def _between(self, node: Node, above: str, below: list[Node]) -> Seam:
        network = self._network(node)
        feeds = network.consumers(above) if network else ()
        target = below[0].id if below and below[0].id in feeds else None
        return nested.seam_within(node.path, Seam(above, target))
