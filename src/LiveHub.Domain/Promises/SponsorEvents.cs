namespace LiveHub.Domain;

/// <summary>Something about sponsors, and what they promise and appreciate.</summary>
public abstract record SponsorEvent : Event
{
    private protected SponsorEvent()
    {
    }
}

/// <summary>A sponsor has a link of its own. Its name, and the hash of its secret, are side rows.</summary>
public sealed record SponsorInvited(SeatId Sponsor) : SponsorEvent;

public sealed record SponsorUninvited(SeatId Sponsor) : SponsorEvent;

public sealed record PromiseMade(
    PromiseKey Promise, PitchKey Pitch, SeatId Sponsor, PromiseOf Of, string Text, DateOnly? Due = null) : SponsorEvent;

public sealed record PromiseChanged(PromiseKey Promise, PromiseOf Of, string Text, DateOnly? Due = null) : SponsorEvent;

public sealed record PromiseWithdrawn(PromiseKey Promise) : SponsorEvent;

public sealed record PromiseHidden(PromiseKey Promise, bool Hide) : SponsorEvent;

public sealed record AppreciationSent(AppreciationKey Appreciation, SeatId Sponsor, string Text, PitchKey? Pitch = null) : SponsorEvent;

public sealed record AppreciationTakenBack(AppreciationKey Appreciation) : SponsorEvent;

public sealed record AppreciationHidden(AppreciationKey Appreciation, bool Hide) : SponsorEvent;
