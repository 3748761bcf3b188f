// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Names, for tests of the app
/// @notice Answers what ENS's universal resolver is asked for: the address of a name, for Ethereum or for another chain.
contract Names {
    /// @dev What a resolver says that keeps its names on a server (EIP-3668).
    error OffchainLookup(
        address sender, string[] urls, bytes callData, bytes4 callbackFunction, bytes extraData
    );
    error ResolverNotFound(bytes name);

    mapping(bytes32 nameHash => mapping(uint256 coinType => address)) private _addresses;
    mapping(bytes32 nameHash => bool) private _known;
    mapping(bytes32 nameHash => bool) private _elsewhere;

    function set(bytes calldata name, uint256 coinType, address owner) external {
        _known[keccak256(name)] = true;
        _addresses[keccak256(name)][coinType] = owner;
    }

    function keepElsewhere(bytes calldata name) external {
        _elsewhere[keccak256(name)] = true;
    }

    /// @param data `addr(node)` or `addr(node, coinType)`, as a resolver would be asked
    function resolveWithGateways(bytes calldata name, bytes calldata data, string[] calldata)
        external
        view
        returns (bytes memory result, address resolver)
    {
        bytes32 nameHash = keccak256(name);
        if (_elsewhere[nameHash]) {
            revert OffchainLookup(address(this), new string[](0), data, this.set.selector, "");
        }
        require(_known[nameHash], ResolverNotFound(name));
        resolver = address(this);
        // 4 bytes of selector, the node, and the coin type where it is asked for.
        if (data.length == 36) return (abi.encode(_addresses[nameHash][60]), resolver);
        (, uint256 coinType) = abi.decode(data[4:], (bytes32, uint256));
        address owner = _addresses[nameHash][coinType];
        return (abi.encode(owner == address(0) ? bytes("") : abi.encodePacked(owner)), resolver);
    }
}
