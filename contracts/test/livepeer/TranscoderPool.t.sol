// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Test} from "forge-std/Test.sol";
import {TranscoderPool} from "../../devnet/livepeer/TranscoderPool.sol";

/// @dev The list is in order after every change, whatever hint came with it; a right hint saves the walk.
contract TranscoderPoolTest is Test {
    using TranscoderPool for TranscoderPool.Data;

    TranscoderPool.Data internal pool;

    function setUp() public {
        pool.maxSize = 100;
    }

    /// forge-config: default.fuzz.runs = 64
    function testFuzz_AnyHintLeavesTheListInOrder(uint256[24] memory stakes, uint8[24] memory hints) public {
        for (uint256 i = 0; i < stakes.length; i++) {
            pool.insert(member(i), bound(stakes[i], 1, 9), someHint(hints[i]));
            assertInOrder(i + 1);
        }
        for (uint256 i = 0; i < stakes.length; i++) {
            pool.update(member(i), bound(stakes[stakes.length - 1 - i], 1, 9), someHint(hints[i]));
            assertInOrder(stakes.length);
        }
        for (uint256 i = 0; i < stakes.length; i++) {
            pool.remove(member(i));
            assertInOrder(stakes.length - 1 - i);
        }
    }

    function test_ARightHintSparesTheWalk() public {
        for (uint256 i = 0; i < 100; i++) {
            pool.insert(member(i), 1000 - i, TranscoderPool.Hint(address(0), address(0)));
        }
        uint256 walked = gasOfUpdate(member(99), 901, TranscoderPool.Hint(address(0), address(0)));
        uint256 hinted = gasOfUpdate(member(99), 901, TranscoderPool.Hint(member(98), address(0)));
        assertGt(walked, hinted + 100_000);
    }

    function test_RefusesWhatTheRealListRefuses() public {
        TranscoderPool.Hint memory none;
        this.insert(member(1), 1, none);
        vm.expectRevert("node already in list");
        this.insert(member(1), 1, none);
        vm.expectRevert("node id is null");
        this.insert(address(0), 1, none);
        vm.expectRevert("key is zero");
        this.insert(member(2), 0, none);
        vm.expectRevert("node not in list");
        this.remove(member(2));
        pool.maxSize = 1;
        vm.expectRevert("list is full");
        this.insert(member(2), 1, none);
    }

    function insert(address id, uint256 stake, TranscoderPool.Hint memory hint) external {
        pool.insert(id, stake, hint);
    }

    function remove(address id) external {
        pool.remove(id);
    }

    function gasOfUpdate(address id, uint256 stake, TranscoderPool.Hint memory hint)
        private
        returns (uint256 gas)
    {
        vm.cool(address(this));
        gas = gasleft();
        pool.update(id, stake, hint);
        gas -= gasleft();
    }

    function member(uint256 i) private pure returns (address) {
        return address(uint160(1000 + i));
    }

    /// @dev Members, strangers and nobody.
    function someHint(uint8 seed) private pure returns (TranscoderPool.Hint memory) {
        uint256 prev = seed % 16;
        uint256 next = seed / 16;
        return TranscoderPool.Hint(
            prev == 0 ? address(0) : member(prev * 2), next == 0 ? address(0) : member(next * 2)
        );
    }

    function assertInOrder(uint256 size) private view {
        assertEq(pool.size, size, "size");
        address prev = address(0);
        address id = pool.head;
        uint256 count = 0;
        for (; id != address(0); id = pool.next(id)) {
            assertEq(pool.nodes[id].prev, prev, "both ways");
            if (prev != address(0)) assertGe(pool.nodes[prev].stake, pool.nodes[id].stake, "order");
            prev = id;
            count++;
        }
        assertEq(pool.tail, prev, "tail");
        assertEq(count, size, "walk");
    }
}
