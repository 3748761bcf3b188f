// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {BitMaps} from "@openzeppelin/contracts/utils/structs/BitMaps.sol";
import {LPTGateway} from "../LPTGateway.sol";
import {IArbSys} from "../interfaces/arbitrum/IArbSys.sol";
import {IL1LPTGateway} from "../interfaces/IL1LPTGateway.sol";
import {IL2LPTGateway} from "../interfaces/IL2LPTGateway.sol";
import {IL2TokenGateway, ITokenGateway} from "../interfaces/arbitrum/ITokenGateway.sol";
import {AddressAlias} from "../libraries/AddressAlias.sol";

/// @title The Arbitrum side of the LPT bridge
///
/// ASSUMPTIONS
/// - `lpt` is the canonical LPT: it moves exactly what it is told to move, and has no hooks.
/// - `router` names the account that called it. It can move, to an address of its choice on L1, the LPT of those who
///   leave this contract an allowance, and nothing else; no transfer needs it.
/// - `counterpartGateway` is the L1 gateway. It asks for a release only after it has burnt as much LivepeerToken',
///   under an id of its own; Arbitrum lets nobody else send from its alias.
///
/// INVARIANTS
/// - `escrowed[lpt]` = supply of LivepeerToken' + deposits not yet claimed + withdrawals not yet released, and this
///   contract holds at least as much.
/// - LPT leaves only by the release of a withdrawal, once per id. Nobody can redirect, approve or sweep it.
/// - Pausing touches deposits alone. A release has no condition but its sender and its id, because on L1 the tokens
///   are already burnt.
contract L2LPTGateway is IL2LPTGateway, LPTGateway {
    using BitMaps for BitMaps.BitMap;
    using SafeERC20 for IERC20;

    IArbSys private constant ARB_SYS = IArbSys(address(100));

    /// @dev The L1 gateway as a sender on this chain.
    address private immutable COUNTERPART_ALIAS;

    /// @inheritdoc IL2LPTGateway
    mapping(address token => uint256) public escrowed;

    BitMaps.BitMap private _released;

    constructor(Parts memory parts) LPTGateway(parts, parts.l2Router, parts.l1Router) {
        COUNTERPART_ALIAS = AddressAlias.applyL1ToL2Alias(parts.counterpartGateway);
    }

    // ----------------------------------------------------------------------------------------------- L2 -> L1

    /// @inheritdoc IL2LPTGateway
    function deposit(address to, uint256 amount) external returns (uint256 position) {
        return _deposit(msg.sender, to, amount);
    }

    /// @inheritdoc IL2LPTGateway
    function depositWithPermit(address to, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
        returns (uint256 position)
    {
        // Whoever sees the permit may submit it first. It has then done its work, and only this call would fail.
        try IERC20Permit(lpt).permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
        return _deposit(msg.sender, to, amount);
    }

    /// @inheritdoc IL2TokenGateway
    function outboundTransfer(address l1Token, address to, uint256 amount, bytes calldata data)
        external
        payable
        returns (bytes memory)
    {
        return _outboundTransfer(l1Token, to, amount, data);
    }

    /// @inheritdoc ITokenGateway
    function outboundTransfer(
        address l1Token,
        address to,
        uint256 amount,
        uint256,
        uint256,
        bytes calldata data
    ) external payable returns (bytes memory) {
        return _outboundTransfer(l1Token, to, amount, data);
    }

    function _outboundTransfer(address l1Token, address to, uint256 amount, bytes calldata data)
        private
        returns (bytes memory)
    {
        require(msg.value == 0, WrongEthValue(msg.value, 0));
        (address from, bytes memory extraData) = _sender(l1Token, data);
        require(extraData.length == 0, ExtraDataNotAllowed());
        return abi.encode(_deposit(from, to, amount));
    }

    /// @param from The caller, or whom the router names. Its allowance is needed either way.
    function _deposit(address from, address to, uint256 amount)
        private
        whenNotPaused
        returns (uint256 position)
    {
        _checkTransfer(to, amount);

        escrowed[lpt] += amount;
        IERC20(lpt).safeTransferFrom(from, address(this), amount);
        position = ARB_SYS.sendTxToL1(
            counterpartGateway, abi.encodeCall(IL1LPTGateway.finalizeDeposit, (from, to, amount))
        );
        emit DepositInitiated(from, to, position, amount);
        emit WithdrawalInitiated(lptPrime, from, to, position, 0, amount);
    }

    // ----------------------------------------------------------------------------------------------- L1 -> L2

    /// @inheritdoc IL2LPTGateway
    function finalizeWithdraw(uint256 id, address to, uint256 amount) external {
        require(msg.sender == COUNTERPART_ALIAS, OnlyCounterpart(msg.sender, COUNTERPART_ALIAS));
        if (_released.get(id)) {
            emit WithdrawAlreadyFinalized(id);
            return;
        }

        uint256 balance = escrowed[lpt];
        require(balance >= amount, InsufficientEscrow(balance, amount));
        _released.set(id);
        unchecked {
            escrowed[lpt] = balance - amount;
        }
        IERC20(lpt).safeTransfer(to, amount);
        emit WithdrawFinalized(id, to, amount);
    }

    // -------------------------------------------------------------------------------------------------- views

    /// @inheritdoc ITokenGateway
    function getOutboundCalldata(address, address from, address to, uint256 amount, bytes calldata)
        external
        pure
        returns (bytes memory)
    {
        return abi.encodeCall(IL1LPTGateway.finalizeDeposit, (from, to, amount));
    }

    function _l1GatewayAlias() internal view override returns (address) {
        return COUNTERPART_ALIAS;
    }

    /// @inheritdoc IL2LPTGateway
    function isReleased(uint256 id) external view returns (bool) {
        return _released.get(id);
    }
}
