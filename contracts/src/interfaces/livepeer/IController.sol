// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Livepeer's directory of contracts, and its stop switch
/// @notice The protocol's own ABI, apart from the functions of its governance.
interface IController {
    event SetContractInfo(bytes32 id, address contractAddress, bytes20 gitCommitHash);
    event Pause();
    event Unpause();
    event OwnershipTransferred(address indexed previousOwner, address indexed newOwner);

    /// @param _id keccak256 of the contract's name, such as "BondingManager".
    function getContract(bytes32 _id) external view returns (address);

    function getContractInfo(bytes32 _id) external view returns (address, bytes20);

    function owner() external view returns (address);

    /// @notice While true every delegator's write reverts with "system is paused".
    function paused() external view returns (bool);

    function pause() external;

    function unpause() external;
}
