// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

/// @title The orchestrators of the coming round, the largest stake first
/// @dev A doubly linked list, as the real pool is one: to find a place it is walked, at some 7,000 gas a step, from a hint or
/// from an end. A hint that is wrong costs the walk and nothing else. Among equal stakes the later one comes first when the
/// list is walked from its head, and last when it is walked from its tail, as with the real one.
library TranscoderPool {
    struct Node {
        uint256 stake;
        address prev;
        address next;
    }

    struct Data {
        uint256 maxSize;
        uint256 size;
        address head;
        address tail;
        mapping(address id => Node) nodes;
    }

    /// @dev Between whom somebody is said to belong; a zero is an end of the list, or nothing known.
    struct Hint {
        address prev;
        address next;
    }

    function contains(Data storage self, address id) internal view returns (bool) {
        return self.nodes[id].stake > 0;
    }

    function isFull(Data storage self) internal view returns (bool) {
        return self.size == self.maxSize;
    }

    function next(Data storage self, address id) internal view returns (address) {
        return self.nodes[id].next;
    }

    function insert(Data storage self, address id, uint256 stake, Hint memory hint) internal {
        require(!isFull(self), "list is full");
        require(!contains(self, id), "node already in list");
        require(id != address(0), "node id is null");
        require(stake > 0, "key is zero");
        Hint memory place = _fits(self, stake, hint) ? hint : _find(self, stake, hint);
        self.nodes[id] = Node(stake, place.prev, place.next);
        if (place.prev == address(0)) self.head = id;
        else self.nodes[place.prev].next = id;
        if (place.next == address(0)) self.tail = id;
        else self.nodes[place.next].prev = id;
        self.size++;
    }

    function remove(Data storage self, address id) internal {
        require(contains(self, id), "node not in list");
        Node memory node = self.nodes[id];
        if (node.prev == address(0)) self.head = node.next;
        else self.nodes[node.prev].next = node.next;
        if (node.next == address(0)) self.tail = node.prev;
        else self.nodes[node.next].prev = node.prev;
        delete self.nodes[id];
        self.size--;
    }

    /// @notice Sets the stake and moves `id` to where it then belongs. The hint is about the list without `id`.
    function update(Data storage self, address id, uint256 stake, Hint memory hint) internal {
        remove(self, id);
        insert(self, id, stake, hint);
    }

    function _fits(Data storage self, uint256 stake, Hint memory place) private view returns (bool) {
        if (place.prev == address(0) && place.next == address(0)) return self.size == 0;
        if (place.prev == address(0)) return self.head == place.next && stake >= self.nodes[place.next].stake;
        if (place.next == address(0)) return self.tail == place.prev && stake <= self.nodes[place.prev].stake;
        return self.nodes[place.prev].next == place.next && self.nodes[place.prev].stake >= stake
            && stake >= self.nodes[place.next].stake;
    }

    /// @dev From whatever of the hint is of use: upwards from the one below, downwards from the one above or from the head.
    function _find(Data storage self, uint256 stake, Hint memory hint) private view returns (Hint memory) {
        bool isAbove = contains(self, hint.prev) && self.nodes[hint.prev].stake >= stake;
        bool isBelow = contains(self, hint.next) && self.nodes[hint.next].stake <= stake;
        if (isBelow && !isAbove) return _ascend(self, stake, hint.next);
        return _descend(self, stake, isAbove ? hint.prev : self.head);
    }

    function _descend(Data storage self, uint256 stake, address from) private view returns (Hint memory) {
        if (self.head == from && stake >= self.nodes[from].stake) return Hint(address(0), from);
        Hint memory place = Hint(from, self.nodes[from].next);
        while (place.prev != address(0) && !_fits(self, stake, place)) {
            place = Hint(place.next, self.nodes[place.next].next);
        }
        return place;
    }

    function _ascend(Data storage self, uint256 stake, address from) private view returns (Hint memory) {
        if (self.tail == from && stake <= self.nodes[from].stake) return Hint(from, address(0));
        Hint memory place = Hint(self.nodes[from].prev, from);
        while (place.next != address(0) && !_fits(self, stake, place)) {
            place = Hint(self.nodes[place.prev].prev, place.prev);
        }
        return place;
    }
}
