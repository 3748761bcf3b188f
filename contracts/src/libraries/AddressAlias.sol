// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title The address that a contract on L1 has as a sender on Arbitrum
library AddressAlias {
    uint160 internal constant OFFSET = uint160(0x1111000000000000000000000000000000001111);

    /// @dev Unchecked: addresses near 2^160 wrap around, as they do on Arbitrum.
    function applyL1ToL2Alias(address l1Address) internal pure returns (address) {
        unchecked {
            return address(uint160(l1Address) + OFFSET);
        }
    }
}
