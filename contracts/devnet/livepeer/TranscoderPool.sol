// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

/// @title The orchestrators of the coming round, the largest stake first
/// @dev The real pool is a doubly linked list, for a hundred of them; hints save walks there, and are of no use here.
library TranscoderPool {
    struct Data {
        uint256 maxSize;
        address[] ids;
        mapping(address id => uint256) stakes;
    }

    function contains(Data storage self, address id) internal view returns (bool) {
        return self.stakes[id] > 0;
    }

    function isFull(Data storage self) internal view returns (bool) {
        return self.ids.length == self.maxSize;
    }

    function first(Data storage self) internal view returns (address) {
        return self.ids.length == 0 ? address(0) : self.ids[0];
    }

    function last(Data storage self) internal view returns (address) {
        return self.ids.length == 0 ? address(0) : self.ids[self.ids.length - 1];
    }

    function next(Data storage self, address id) internal view returns (address) {
        if (!contains(self, id)) return address(0);
        uint256 index = indexOf(self, id) + 1;
        return index == self.ids.length ? address(0) : self.ids[index];
    }

    function insert(Data storage self, address id, uint256 stake) internal {
        require(!isFull(self), "list is full");
        require(stake > 0, "key must be greater than 0");
        self.ids.push(id);
        update(self, id, stake);
    }

    function remove(Data storage self, address id) internal {
        require(contains(self, id), "node not in list");
        for (uint256 i = indexOf(self, id); i + 1 < self.ids.length; i++) {
            self.ids[i] = self.ids[i + 1];
        }
        self.ids.pop();
        delete self.stakes[id];
    }

    /// @notice Sets the stake and moves `id` up or down to where it then belongs.
    function update(Data storage self, address id, uint256 stake) internal {
        self.stakes[id] = stake;
        uint256 i = indexOf(self, id);
        for (; i > 0 && self.stakes[self.ids[i - 1]] < stake; i--) {
            (self.ids[i - 1], self.ids[i]) = (self.ids[i], self.ids[i - 1]);
        }
        for (; i + 1 < self.ids.length && self.stakes[self.ids[i + 1]] > stake; i++) {
            (self.ids[i + 1], self.ids[i]) = (self.ids[i], self.ids[i + 1]);
        }
    }

    function indexOf(Data storage self, address id) private view returns (uint256 index) {
        while (self.ids[index] != id) index++;
    }
}
