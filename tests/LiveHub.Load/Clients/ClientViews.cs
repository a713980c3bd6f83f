using LiveHub.Load.Net;
using LiveHub.Load.Wire;

namespace LiveHub.Load.Clients;

/// <summary>The shared view and the own part of one client, and what it heard before it could be applied.</summary>
internal sealed class ClientViews
{
    private readonly List<HubMessage.Patched> _early = [];

    public View Shared { get; } = new();

    public View Own { get; } = new();

    /// <summary>Beats that told another hash for the version that is held.</summary>
    public int BadBeats { get; private set; }

    /// <summary>Keeps a patch until what it builds on is there.</summary>
    public void Keep(HubMessage.Patched patched) => _early.Add(patched);

    /// <summary>Forgets what was kept, when the line it came on is lost.</summary>
    public void ForgetKept() => _early.Clear();

    /// <summary>Applies a patch; false when something before it was missed.</summary>
    public bool Apply(HubMessage.Patched patched) => (patched.Own ? Own : Shared).Apply(patched.Patch, Loop.Now);

    /// <summary>Takes over what a welcome brings. Own patches that came before it are due now, shared ones when the
    /// shared view is whole.</summary>
    public void Begin(WelcomeAnswer welcome)
    {
        if (welcome.Own is not null)
        {
            Own.Replace(welcome.Own, Loop.Now);
            _early.RemoveAll(early => early.Own && Apply(early));
        }

        if (welcome.Shared is { From: 0 } whole)
        {
            Shared.Replace(whole, Loop.Now);
        }
        else if (welcome.Shared is { } patch)
        {
            Shared.Apply(patch, Loop.Now);
        }
    }

    /// <summary>Takes over a snapshot.</summary>
    public void Take(Patch snapshot) => Shared.Replace(snapshot, Loop.Now);

    /// <summary>Applies what was kept, in order; false when something before it was missed.</summary>
    public bool ApplyKept()
    {
        var whole = _early.Aggregate(true, (all, early) => Apply(early) && all);
        _early.Clear();
        return whole;
    }

    /// <summary>Compares with what the server says should be here; false when something must be asked for.</summary>
    public bool Check(HubMessage.Beat beat)
    {
        var differs = (beat.Version <= Shared.Have && beat.Hash != Shared.Hash)
            || (beat.OwnVersion == Own.Have && beat.OwnHash != Own.Hash);
        if (differs)
        {
            BadBeats++;
            Shared.Clear(); // So that the next hello asks for the whole view.
        }

        return !differs && beat.Version <= Shared.Have && !(beat.OwnVersion > Own.Have);
    }
}
