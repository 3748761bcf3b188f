// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {ERC165} from "@openzeppelin/contracts/utils/introspection/ERC165.sol";
import {PauserRole} from "./PauserRole.sol";
import {ILPTGateway} from "./interfaces/ILPTGateway.sol";
import {ITokenGateway} from "./interfaces/arbitrum/ITokenGateway.sol";

/// @title What both gateways share: the addresses of the bridge, the stop button, and which transfers are refused
/// @dev Starts paused, so that nothing moves before both sides stand and have been checked.
abstract contract LPTGateway is ILPTGateway, ITokenGateway, ERC165, PauserRole, Pausable {
    /// @inheritdoc ILPTGateway
    address public immutable counterpartGateway;

    /// @inheritdoc ILPTGateway
    address public immutable router;

    /// @inheritdoc ILPTGateway
    address public immutable lpt;

    /// @inheritdoc ILPTGateway
    address public immutable lptPrime;

    /// @param router_ Zero for none. All else is needed.
    constructor(
        address initialOwner,
        address counterpartGateway_,
        address router_,
        address lpt_,
        address lptPrime_
    ) PauserRole(initialOwner) {
        require(
            counterpartGateway_ != address(0) && lpt_ != address(0) && lptPrime_ != address(0), ZeroAddress()
        );
        counterpartGateway = counterpartGateway_;
        router = router_;
        lpt = lpt_;
        lptPrime = lptPrime_;
        _pause();
    }

    /// @inheritdoc ILPTGateway
    function pause() external onlyPauserOrOwner {
        _pause();
    }

    /// @inheritdoc ILPTGateway
    function unpause() external onlyOwner {
        _unpause();
    }

    // --------------------------------------------------------------------------------- Arbitrum's token gateway

    /// @inheritdoc ITokenGateway
    function calculateL2TokenAddress(address l1Token) public view returns (address) {
        return l1Token == lptPrime ? lpt : address(0);
    }

    /// @notice Refused: no message of this bridge makes this call, see `UseFinalizeDepositOrWithdraw`.
    function finalizeInboundTransfer(address, address, address, uint256, bytes calldata) external payable {
        revert UseFinalizeDepositOrWithdraw();
    }

    /// @dev ERC-165.
    function supportsInterface(bytes4 interfaceId) public view virtual override returns (bool) {
        return interfaceId == type(ITokenGateway).interfaceId || super.supportsInterface(interfaceId);
    }

    /// @dev Who a transfer of Arbitrum's token bridge is from, and what that account has added. Whoever else calls than
    /// the router speaks for itself alone.
    function _sender(address l1Token, bytes calldata data)
        internal
        view
        returns (address from, bytes memory extraData)
    {
        require(l1Token == lptPrime, WrongToken(l1Token));
        if (msg.sender != router) return (msg.sender, data);
        return abi.decode(data, (address, bytes));
    }

    // --------------------------------------------------------------------------------------------------- rules

    /// @dev Refuses, on the side where a transfer starts, whatever could not be completed or recovered on the other.
    /// All four addresses are refused on both sides: people paste the address that they have at hand.
    function _checkTransfer(address to, uint256 amount) internal view {
        require(amount != 0, ZeroAmount());
        require(amount <= type(uint96).max, AmountTooLarge(amount));
        require(to != address(0), ZeroRecipient());
        require(
            to != address(this) && to != counterpartGateway && to != lpt && to != lptPrime,
            InvalidRecipient(to)
        );
    }
}
