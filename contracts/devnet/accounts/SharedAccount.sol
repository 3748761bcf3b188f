// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title An account of several owners, for tests of the app
/// @notice To whoever looks at it from outside it is like a Safe: it names its owners and their threshold, what it does is
/// proposed under a hash first, and the execution is an event that carries that hash. Owners approve on chain.
contract SharedAccount {
    /// @dev As Safe 1.3 has it, without an index. Safe 1.4 indexes the hash; readers have to cope with both.
    event ExecutionSuccess(bytes32 txHash, uint256 payment);
    event ExecutionFailure(bytes32 txHash, uint256 payment);

    error NotAnOwner(address caller);
    error NotEnoughApprovals(uint256 approvals, uint256 threshold);

    address[] private _owners;
    uint256 private immutable _threshold;
    uint256 public nonce;

    mapping(bytes32 txHash => mapping(address owner => bool)) public approvedBy;

    constructor(address[] memory owners, uint256 threshold) payable {
        _owners = owners;
        _threshold = threshold;
    }

    receive() external payable {}

    function getOwners() external view returns (address[] memory) {
        return _owners;
    }

    function getThreshold() external view returns (uint256) {
        return _threshold;
    }

    /// @notice The hash under which a call is proposed.
    function getTransactionHash(address to, uint256 value, bytes calldata data, uint256 atNonce)
        public
        view
        returns (bytes32)
    {
        return keccak256(abi.encode(block.chainid, address(this), to, value, keccak256(data), atNonce));
    }

    function approve(bytes32 txHash) external {
        for (uint256 i = 0; i < _owners.length; i++) {
            if (_owners[i] == msg.sender) {
                approvedBy[txHash][msg.sender] = true;
                return;
            }
        }
        revert NotAnOwner(msg.sender);
    }

    /// @notice Anybody may execute what enough owners have approved. A call that fails is used up.
    function execute(address to, uint256 value, bytes calldata data) external payable {
        bytes32 txHash = getTransactionHash(to, value, data, nonce++);
        uint256 approvals;
        for (uint256 i = 0; i < _owners.length; i++) {
            if (approvedBy[txHash][_owners[i]]) approvals++;
        }
        require(approvals >= _threshold, NotEnoughApprovals(approvals, _threshold));
        (bool success,) = to.call{value: value}(data);
        if (success) emit ExecutionSuccess(txHash, 0);
        else emit ExecutionFailure(txHash, 0);
    }
}
