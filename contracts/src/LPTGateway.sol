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

    // Arbitrum's contracts, as recipients to refuse. Whoever holds tokens at one of them has lost them; and what is
    // minted to Arbitrum's bridge anybody can take with a message, since it calls what messages say.
    address private immutable COUNTERPART_ROUTER;
    address private immutable ARB_INBOX;
    address private immutable ARB_BRIDGE;
    address private immutable ARB_OUTBOX;

    /// @param router_ On this gateway's chain, `counterpartRouter` on the other. Zero for none.
    constructor(Parts memory parts, address router_, address counterpartRouter)
        PauserRole(parts.owner, parts.pauser)
    {
        require(
            parts.counterpartGateway != address(0) && parts.lpt != address(0) && parts.lptPrime != address(0)
                && parts.inbox != address(0) && parts.bridge != address(0) && parts.outbox != address(0),
            ZeroAddress()
        );
        counterpartGateway = parts.counterpartGateway;
        lpt = parts.lpt;
        lptPrime = parts.lptPrime;
        router = router_;
        COUNTERPART_ROUTER = counterpartRouter;
        ARB_INBOX = parts.inbox;
        ARB_BRIDGE = parts.bridge;
        ARB_OUTBOX = parts.outbox;
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
    function _checkTransfer(address to, uint256 amount) internal view {
        require(amount != 0, ZeroAmount());
        require(amount <= type(uint96).max, AmountTooLarge(amount));
        require(to != address(0), ZeroRecipient());
        require(!isRefusedRecipient(to), InvalidRecipient(to));
    }

    /// @inheritdoc ILPTGateway
    /// @dev All of them on both sides: people paste the address that they have at hand. Precompiles, Ethereum's and
    /// Arbitrum's, have addresses below 2^32, where nobody has a key.
    function isRefusedRecipient(address to) public view returns (bool) {
        return uint160(to) <= type(uint32).max || to == address(this) || to == counterpartGateway || to == lpt
            || to == lptPrime || to == router || to == COUNTERPART_ROUTER || to == ARB_INBOX
            || to == ARB_BRIDGE || to == ARB_OUTBOX || to == _l1GatewayAlias();
    }

    /// @dev The L1 gateway as a sender on L2.
    function _l1GatewayAlias() internal view virtual returns (address);
}
