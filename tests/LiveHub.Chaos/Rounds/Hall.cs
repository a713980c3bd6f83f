using LiveHub.Access;
using LiveHub.Chaos.Phones;
using LiveHub.Chaos.Wire;
using LiveHub.Domain;
using LiveHub.Http;

namespace LiveHub.Chaos.Rounds;

/// <summary>One session with its facilitator, big screen and phones, all connected by the site's entrance.</summary>
public sealed class Hall : IAsyncDisposable
{
    /// <summary>So many phones keep every byte that they are sent.</summary>
    private const int Keep = 3;

    private Hall(SessionMade made, Uri entrance, int phones, int seed)
    {
        Made = made;
        Screen New(string token, AudienceKind audience, int number, bool keeps) =>
            new(new(made.Code, token, audience), () => entrance, seed + number, keeps ? new HeardBytes() : null);
        Control = New(made.Facilitator, AudienceKind.Control, 1, keeps: true);
        Stage = New(made.Stage, AudienceKind.Stage, 2, keeps: true);
        Phones = [.. Enumerable.Range(0, phones).Select(i => New(Secrets.New(), AudienceKind.Participants, i + 3, i < Keep))];
    }

    public SessionMade Made { get; }

    public Screen Control { get; }

    public Screen Stage { get; }

    public IReadOnlyList<Screen> Phones { get; }

    public IReadOnlyList<Screen> Screens => [Control, Stage, .. Phones];

    public string Stream => Control.Who.Stream;

    /// <summary>Makes a session and connects everybody.</summary>
    /// <exception cref="TimeoutException">Somebody cannot get in within a minute.</exception>
    public static async Task<Hall> Open(Site site, int phones, int seed)
    {
        var hall = new Hall(await PlainRequests.Make(site.Entrance), site.Entrance, phones, seed);
        var live = await Task.WhenAll(hall.Screens.Select(screen => screen.Until((_, _) => true, TimeSpan.FromSeconds(60))));
        return live.All(isLive => isLive) ? hall : throw new TimeoutException("Not everybody gets in.");
    }

    /// <summary>Screens that have never been anything else: each audience on each node, and some people's own parts.</summary>
    public IReadOnlyList<Screen> Fresh(Site site) =>
    [
        .. site.Nodes.SelectMany(node => Phones.Take(4).Select(phone => phone.Who).Append(Control.Who).Append(Stage.Who)
            .Select((who, i) => new Screen(who, () => node.Address, i))),
    ];

    public async ValueTask DisposeAsync() => await Task.WhenAll(Screens.Select(screen => screen.DisposeAsync().AsTask()));
}
