namespace LiveHub.Domain;

/// <summary>Lets a sponsor in by a link of its own; <paramref name="Hash"/> is of its secret.</summary>
public sealed record InviteSponsor(SeatId Sponsor, string Hash, string Name) : SystemCommand;

/// <summary>What the facilitator does about sponsors.</summary>
public abstract record SponsoringCommand : FacilitatorCommand
{
    private protected SponsoringCommand()
    {
    }
}

/// <summary>Ends the link of a sponsor, by its number; what it promised stays.</summary>
public sealed record UninviteSponsor(int Sponsor) : SponsoringCommand;

public sealed record HidePromise(PromiseKey Promise, bool Hide) : SponsoringCommand;

public sealed record HideAppreciation(AppreciationKey Appreciation, bool Hide) : SponsoringCommand;

/// <summary>Asked by sponsors, and nobody else.</summary>
public abstract record SponsorCommand : Command
{
    private protected SponsorCommand()
    {
    }
}

/// <summary>Promises something to what was pitched.</summary>
/// <param name="Due">By which day it is to be kept; an answer needs one.</param>
public sealed record MakePromise(PitchKey Pitch, PromiseOf Of, string Text, DateOnly? Due = null) : SponsorCommand;

public sealed record ChangePromise(PromiseKey Promise, PromiseOf Of, string Text, DateOnly? Due = null) : SponsorCommand;

public sealed record WithdrawPromise(PromiseKey Promise) : SponsorCommand;

/// <summary>A short word of appreciation, to what was pitched or to all.</summary>
public sealed record Appreciate(string Text, PitchKey? Pitch = null) : SponsorCommand;

public sealed record TakeBackAppreciation(AppreciationKey Appreciation) : SponsorCommand;
