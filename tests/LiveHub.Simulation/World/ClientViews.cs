using LiveHub.Domain;

namespace LiveHub.Simulation.World;

/// <summary>What a client holds, and what came before it could be applied; every change is shown to the referee.</summary>
internal sealed class ClientViews(History history, Who who, Audience audience)
{
    private readonly List<(bool Own, PatchText Patch)> _early = [];

    public ClientView Shared { get; } = new();

    public ClientView Own { get; } = new();

    /// <summary>What it looks at: people look at the place where they are.</summary>
    public Audience Looks => audience.Kind == AudienceKind.Participants
        ? Audience.In(Shared.Place is { } place ? new(place) : PlaceKey.Plenary)
        : audience;

    /// <summary>Keeps a patch until what it builds on is there.</summary>
    public void Keep(bool own, PatchText patch) => _early.Add((own, patch));

    /// <summary>Takes over a whole view.</summary>
    public void Replace(bool own, PatchText whole)
    {
        var view = own ? Own : Shared;
        view.Replace(whole);
        Show(own, view);
    }

    /// <returns>False when something was missed before it.</returns>
    public bool Apply(bool own, PatchText patch)
    {
        var view = own ? Own : Shared;
        if (!view.Apply(patch))
        {
            return false;
        }

        Show(own, view);
        return true;
    }

    /// <summary>Takes over what a welcome brings.</summary>
    /// <returns>False when something was missed before it.</returns>
    public bool Begin(PatchText patch)
    {
        if (patch.From > 0)
        {
            return Apply(false, patch);
        }

        Replace(false, patch);
        return true;
    }

    /// <summary>Applies what was kept, in order.</summary>
    /// <returns>False when something was missed before it.</returns>
    public bool CatchUp()
    {
        var whole = _early.Aggregate(true, (all, early) => Apply(early.Own, early.Patch) && all);
        _early.Clear();
        return whole;
    }

    private void Show(bool own, ClientView view) => history.Referee.Truth.Held(own ? Audience.Own(who.Seat) : Looks, view);
}
