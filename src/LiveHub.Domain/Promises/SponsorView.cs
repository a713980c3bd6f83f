using System.Globalization;

namespace LiveHub.Domain;

/// <summary>
/// At a step of promises everybody may see what was pitched, and what sponsors promise and appreciate, with their names: they
/// were invited by name. What the facilitator hid only the facilitator and sponsors see. Sponsors see all this at any time, also
/// after the end, and what is on now, and nothing else of the session: no ideas, no votes, no people. The facilitator sees at
/// any time who is a sponsor. Appreciation to all is on every phone at any time, and appreciation to what was pitched on the phones
/// of those who join it, until the session ends.
/// </summary>
public static class SponsorView
{
    private static readonly HashSet<string> Shown = ["session", "now", "timer", "paused", "proposal", "promise", "appreciation", "sponsor"];

    /// <summary>Whether an audience may have entities of that kind at all.</summary>
    public static bool Admits(Audience audience, string kind) => audience.Kind != AudienceKind.Sponsor || Shown.Contains(kind);

    public static IEnumerable<string> Keys(Session session, Scene scene, Audience audience) => audience.Kind switch
    {
        AudienceKind.Own => [],
        _ when IsOn(scene, audience) => [.. Proposals.Of(session).Select(pitch => $"proposal/{pitch}"),
            .. session.Sponsoring.Promises.Keys.Select(key => $"promise/{key}"), .. Appreciations(session), .. Sponsors(session, audience)],
        _ => [.. Appreciations(session), .. Sponsors(session, audience)],
    };

    /// <summary>All that a sponsor may see.</summary>
    public static IEnumerable<string> Keys(Session session, Scene scene) =>
        ["session", "now", "timer", "paused", .. Keys(session, scene, Audience.Sponsors)];

    public static IEnumerable<string> OwnKeys(Session session) =>
        session.Sponsoring.Appreciations.Where(one => one.Value.Pitch is not null).Select(one => $"appreciated/{one.Key}");

    /// <summary>What was pitched, and may be answered.</summary>
    public static object? Proposal(Session session, Scene scene, Audience audience, PitchKey key) =>
        IsOn(scene, audience) && Proposals.IsOpen(session, key) && Proposals.Find(session, key) is { } pitch
            ? new ProposalEntity(session.Pitches[session.PitchesOf(key)!.Value].Order.IndexOf(key), pitch.Title, pitch.By)
            : null;

    public static object? Promise(Session session, Scene scene, Audience audience, PromiseKey key) =>
        IsOn(scene, audience) && session.Sponsoring.Promises.TryGetValue(key, out var promise) && (!promise.Hidden || SeesHidden(audience))
            ? new PromiseEntity(
                promise.Pitch.Value, promise.Of, promise.Text, promise.Order, session.Sponsoring.NumberOf(promise.Sponsor),
                Day(promise.Due), NameOf(session, promise.Sponsor), promise.Hidden ? true : null)
            : null;

    public static object? Appreciation(Session session, Scene scene, Audience audience, AppreciationKey key) =>
        session.Sponsoring.Appreciations.TryGetValue(key, out var said) && (!said.Hidden || SeesHidden(audience))
        && (IsOn(scene, audience) || (audience.Kind == AudienceKind.Participants && said.Pitch is null && !session.Ended))
            ? Entity(session, said)
            : null;

    /// <summary>Appreciation of what this person joins.</summary>
    public static object? Appreciated(Session session, Audience audience, AppreciationKey key) =>
        audience.Kind == AudienceKind.Own && !session.Ended
        && session.Sponsoring.Appreciations.GetValueOrDefault(key) is { Hidden: false, Pitch: { } pitch } said
        && Proposals.Find(session, pitch)?.Joined.Contains(new(audience.Key)) == true
            ? Entity(session, said)
            : null;

    public static object? Sponsor(Session session, Audience audience, string key) =>
        SeesHidden(audience) && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && session.Sponsoring.At(number) is { } sponsor
            ? new SponsorEntity(NameOf(session, sponsor.Seat) ?? "", sponsor.Gone ? true : null)
            : null;

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? NameOf(Session session, SeatId sponsor) => session.Aside.Names.GetValueOrDefault(sponsor);

    private static AppreciationEntity Entity(Session session, Appreciation said) => new(
        said.Text, said.Order, session.Sponsoring.NumberOf(said.Sponsor), said.Pitch?.Value, NameOf(session, said.Sponsor), said.Hidden ? true : null);

    private static IEnumerable<string> Appreciations(Session session) => session.Sponsoring.Appreciations.Keys.Select(key => $"appreciation/{key}");

    private static IEnumerable<string> Sponsors(Session session, Audience audience) =>
        SeesHidden(audience) ? session.Sponsoring.Sponsors.Select((_, at) => $"sponsor/{at + 1}") : [];

    private static bool IsOn(Scene scene, Audience audience) =>
        audience.Kind == AudienceKind.Sponsor || (audience.Kind != AudienceKind.Own && scene.Activity is { Plan: PromisesPlan });

    private static bool SeesHidden(Audience audience) => audience.Kind is AudienceKind.Control or AudienceKind.Sponsor;
}

/// <summary>What was pitched, and may be answered.</summary>
/// <param name="At">Its place in its queue, from 0.</param>
/// <param name="By">Who pitched.</param>
public sealed record ProposalEntity(int At, string Title, string? By = null);

/// <summary>What a sponsor promises.</summary>
/// <param name="At">Its place among all that was given.</param>
/// <param name="Sponsor">The number of the sponsor, and <paramref name="By"/> its name.</param>
/// <param name="Due">By which day, as 2027-05-12.</param>
/// <param name="Hidden">Only facilitators and sponsors hear of hidden ones.</param>
public sealed record PromiseEntity(
    string Pitch, PromiseOf Of, string Text, int At, int Sponsor, string? Due = null, string? By = null, bool? Hidden = null);

/// <summary>A sponsor's word of appreciation.</summary>
/// <param name="Pitch">To what was pitched; absent: to all.</param>
public sealed record AppreciationEntity(string Text, int At, int Sponsor, string? Pitch = null, string? By = null, bool? Hidden = null);

/// <param name="Gone">Whether its link was ended.</param>
public sealed record SponsorEntity(string Name, bool? Gone = null);
