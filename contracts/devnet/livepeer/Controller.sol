// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IController} from "../../src/interfaces/livepeer/IController.sol";

/// @title Stand-in for Livepeer's Controller: the directory of contracts and the stop switch
contract Controller is IController {
    struct ContractInfo {
        address contractAddress;
        bytes20 gitCommitHash;
    }

    address public owner = msg.sender;
    bool public paused;
    mapping(bytes32 id => ContractInfo) private _registry;

    modifier onlyOwner() {
        require(msg.sender == owner, "Ownable: caller is not the owner");
        _;
    }

    function setContractInfo(bytes32 _id, address _contractAddress, bytes20 _gitCommitHash)
        external
        onlyOwner
    {
        _registry[_id] = ContractInfo(_contractAddress, _gitCommitHash);
        emit SetContractInfo(_id, _contractAddress, _gitCommitHash);
    }

    function transferOwnership(address newOwner) external onlyOwner {
        require(newOwner != address(0), "Ownable: new owner is the zero address");
        emit OwnershipTransferred(owner, newOwner);
        owner = newOwner;
    }

    function pause() external onlyOwner {
        require(!paused, "Pausable: paused");
        paused = true;
        emit Pause();
    }

    function unpause() external onlyOwner {
        require(paused, "Pausable: not paused");
        paused = false;
        emit Unpause();
    }

    function getContract(bytes32 _id) external view returns (address) {
        return _registry[_id].contractAddress;
    }

    function getContractInfo(bytes32 _id) external view returns (address, bytes20) {
        return (_registry[_id].contractAddress, _registry[_id].gitCommitHash);
    }
}
