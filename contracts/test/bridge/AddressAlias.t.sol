// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Test} from "forge-std/Test.sol";
import {AddressAlias} from "../../src/libraries/AddressAlias.sol";

contract AddressAliasTest is Test {
    function test_AddsArbitrumsOffset() public pure {
        assertEq(
            AddressAlias.applyL1ToL2Alias(0x0000000000000000000000000000000000000001),
            0x1111000000000000000000000000000000001112
        );
    }

    function test_WrapsAroundAtTheEndOfAllAddresses() public pure {
        assertEq(
            AddressAlias.applyL1ToL2Alias(address(type(uint160).max)),
            0x1111000000000000000000000000000000001110
        );
    }

    function testFuzz_GivesEachAddressItsOwn(address a, address b) public pure {
        vm.assume(a != b);
        assertNotEq(AddressAlias.applyL1ToL2Alias(a), AddressAlias.applyL1ToL2Alias(b));
    }
}
