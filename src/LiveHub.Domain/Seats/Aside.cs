using System.Collections.Immutable;
using System.Globalization;

namespace LiveHub.Domain;

/// <summary>The content of a session's side rows: names of seats, hashes of capabilities, authors of ideas,
/// the Wi-Fi.</summary>
public sealed record Aside(
    ImmutableDictionary<SeatId, string> Names,
    ImmutableDictionary<string, Who> Grants,
    ImmutableDictionary<IdeaKey, SeatId> Authors,
    ImmutableDictionary<SeatId, ImmutableHashSet<IdeaKey>> Written,
    ImmutableDictionary<SeatId, ImmutableDictionary<NoteKey, string>> Notes)
{
    /// <summary>The numbers of the rooms for which hosts were let in.</summary>
    public ImmutableHashSet<int> Hosts { get; init; } = [];

    /// <summary>Hashes of the codes that hosts may type, with the number of their room.</summary>
    public ImmutableDictionary<string, int> HostCodes { get; init; } = ImmutableDictionary<string, int>.Empty;

    public static readonly Aside Empty = new(
        ImmutableDictionary<SeatId, string>.Empty,
        ImmutableDictionary<string, Who>.Empty,
        ImmutableDictionary<IdeaKey, SeatId>.Empty,
        ImmutableDictionary<SeatId, ImmutableHashSet<IdeaKey>>.Empty,
        ImmutableDictionary<SeatId, ImmutableDictionary<NoteKey, string>>.Empty);

    /// <summary>What each person promises itself.</summary>
    public ImmutableDictionary<SeatId, string> Works { get; init; } = ImmutableDictionary<SeatId, string>.Empty;

    /// <summary>What people said in three taps, until that is counted.</summary>
    public ImmutableDictionary<SeatId, TapAnswer> Taps { get; init; } = ImmutableDictionary<SeatId, TapAnswer>.Empty;

    public ImmutableDictionary<SeatId, string> Pledges { get; init; } = ImmutableDictionary<SeatId, string>.Empty;

    /// <summary>What screens show that ask to be the big screen.</summary>
    public ImmutableDictionary<int, StageAsk> StageAsks { get; init; } = ImmutableDictionary<int, StageAsk>.Empty;

    /// <summary>The Wi-Fi of the room, until the session ends.</summary>
    public Wifi? Wifi { get; init; }

    /// <summary>The hash of the passphrase at the door, if there is one.</summary>
    public string? Passphrase { get; init; }

    /// <summary>The hash of the secret in the QR code by which one phone may come to lead, if one is offered.</summary>
    public string? Pairing { get; init; }

    public const string NameKind = "name";
    public const string GrantKind = "grant";

    public const string HostCodeKind = "hostCode";

    /// <summary>Author of an anonymous idea: forgotten when the session ends.</summary>
    public const string AuthorKind = "author";

    /// <summary>Author of an idea on a board with names, or that its author showed to be its own: kept.</summary>
    public const string SignatureKind = "signature";

    /// <summary>Author of what was added to an idea: forgotten when the session ends.</summary>
    public const string BuilderKind = "builder";

    /// <summary>The same on a board with names: kept.</summary>
    public const string BuildSignatureKind = "buildSignature";

    /// <summary>What somebody wrote down for itself: kept, and never shown to anybody else.</summary>
    public const string NoteKind = "note";

    /// <summary>The Wi-Fi of the room: forgotten when the session ends.</summary>
    public const string WifiKind = "wifi";

    public const string PassphraseKind = "passphrase";

    public const string PairingKind = "pairing";

    /// <summary>What the end of a session forgets.</summary>
    public static readonly ImmutableArray<string> ForgottenAtEnd = [AuthorKind, BuilderKind, FeedbackKind, WifiKind, ThanksState.AuthorKind, TapRules.RowKind];

    /// <summary>The row of the passphrase; of none, the row that forgets it.</summary>
    public static SideRow PassphraseRow(string? hash) => new(PassphraseKind, "door", hash);

    /// <summary>The row of the secret by which one phone may come to lead; of none, the row that forgets it.</summary>
    public static SideRow PairingRow(string? hash) => new(PairingKind, "phone", hash);

    private const string WifiKey = "room";

    /// <summary>The row of the Wi-Fi; of none, the row that forgets it.</summary>
    public static SideRow WifiRow(Wifi? wifi) => new(WifiKind, WifiKey, wifi?.Row);

    /// <summary>Author of what was said to a pitch: forgotten when the session ends.</summary>
    public const string FeedbackKind = "feedback";

    /// <summary>Who pitches: a name, so beside the log; kept.</summary>
    public const string PresenterKind = "presenter";

    /// <summary>The row of who said something to a pitch; of nobody, the row that forgets it.</summary>
    public static SideRow FeedbackBy(PitchKey pitch, FeedbackKey feedback, SeatId? seat) =>
        new(FeedbackKind, $"{pitch}/{feedback}", seat?.Value);

    /// <summary>The row of who pitches; of nobody, the row that forgets it.</summary>
    public static SideRow Presenter(PitchKey pitch, string by) => new(PresenterKind, pitch.Value, by.Length == 0 ? null : by);

    /// <summary>The row that lets the bearer of the secret with this hash (SHA-256, base64url) in.</summary>
    public static SideRow Grant(string hash, Who who) => new(
        GrantKind, hash, who.Role == Role.Host ? $"{who.Role} {who.Room}"
            : who.Phone > 0 ? $"{who.Role} {who.Round} {who.Phone}"
            : who.Round > 0 ? $"{who.Role} {who.Round}"
            : $"{who.Role} {who.Seat.Value}".TrimEnd());

    /// <summary>The row of a code that the host of a room may type.</summary>
    public static SideRow HostCode(string hash, int room) => new(HostCodeKind, hash, room.ToString(CultureInfo.InvariantCulture));

    /// <summary>The row of a note; of an empty one, the row that forgets it.</summary>
    public static SideRow Note(SeatId seat, NoteKey note, string text) =>
        new(NoteKind, $"{note} {seat}", text.Length == 0 ? null : text);

    /// <summary>The notes of one person.</summary>
    public ImmutableDictionary<NoteKey, string> NotesOf(SeatId seat) =>
        Notes.GetValueOrDefault(seat, ImmutableDictionary<NoteKey, string>.Empty);

    /// <summary>The same with this note; without it when <paramref name="text"/> is null.</summary>
    public Aside WithNote(SeatId seat, NoteKey note, string? text)
    {
        var notes = text is null ? NotesOf(seat).Remove(note) : NotesOf(seat).SetItem(note, text);
        return this with { Notes = notes.IsEmpty ? Notes.Remove(seat) : Notes.SetItem(seat, notes) };
    }

    /// <summary>The ideas this person wrote, as far as that is still known.</summary>
    public ImmutableHashSet<IdeaKey> WrittenBy(SeatId seat) => Written.GetValueOrDefault(seat, []);

    /// <summary>The same, with this idea's author forgotten.</summary>
    public Aside WithoutAuthor(IdeaKey idea) => Authors.TryGetValue(idea, out var seat)
        ? this with { Authors = Authors.Remove(idea), Written = Written.SetItem(seat, WrittenBy(seat).Remove(idea)) }
        : this;

    /// <summary>The session with one side row known.</summary>
    public static Session Recall(Session session, SideRow row)
    {
        var aside = session.Aside;
        return row switch
        {
            { Kind: NameKind, Key: { } seat, Value: { } name } =>
                session with { Aside = aside with { Names = aside.Names.SetItem(new(seat), name) } },
            { Kind: GrantKind, Key: { } hash, Value: { } who } =>
                Granted(session, hash, ParseWho(who)),
            { Kind: GrantKind, Key: { } hash } =>
                session with { Aside = aside with { Grants = aside.Grants.Remove(hash) } },
            { Kind: HostCodeKind, Key: { } hash, Value: { } room } => session with
            {
                Aside = aside with { HostCodes = aside.HostCodes.SetItem(hash, int.Parse(room, CultureInfo.InvariantCulture)) },
            },
            { Kind: StageAsk.RowKind, Key: { } ask, Value: { } shows } => session with
            {
                Aside = aside with { StageAsks = aside.StageAsks.SetItem(int.Parse(ask, CultureInfo.InvariantCulture), StageAsk.Parse(shows)) },
            },
            { Kind: AuthorKind or SignatureKind, Key: { } idea, Value: { } seat } =>
                Signed(session, new(idea), new(seat)),
            { Kind: BuilderKind or BuildSignatureKind, Key: { } build, Value: { } seat } => BuildState.Signed(session, new(build), new(seat)),
            { Kind: WifiKind, Value: { } wifi } => session with { Aside = aside with { Wifi = Wifi.Parse(wifi) } },
            { Kind: PassphraseKind, Value: { } hash } => session with { Aside = aside with { Passphrase = hash } },
            { Kind: PairingKind, Value: { } hash } => session with { Aside = aside with { Pairing = hash } },
            { Kind: FeedbackKind, Key: { } key, Value: { } seat } => PitchState.Signed(session, key, new(seat)),
            { Kind: PresenterKind, Key: { } pitch, Value: { } by } => PitchState.Presented(session, new(pitch), by),
            { Kind: CycleLink.BroughtNameKind, Key: { } key, Value: { } name } => CycleRules.Named(session, key, name),
            { Kind: TeamState.CanvasNameKind, Key: { } key, Value: { } name } => TeamState.Named(session, key, name),
            { Kind: WorkRules.RowKind, Key: { } seat, Value: { } text } => WorkRules.Recall(session, new(seat), text),
            { Kind: PledgeRules.RowKind, Key: { } seat, Value: { } text } => PledgeRules.Recall(session, new(seat), text),
            { Kind: ThanksState.TextKind or ThanksState.AuthorKind or ThanksState.SignatureKind } => ThanksState.Recall(session, row),
            { Kind: TapRules.RowKind, Key: { } seat, Value: { } said } => TapRules.Recall(session, seat, said),
            { Kind: NoteKind, Key: { } key, Value: { } text } => Noted(session, key, text),
            _ => session, // What forgets a name or an author follows from the event that it came with.
        };
    }

    private static Session Granted(Session session, string hash, Who who) => session with
    {
        Aside = session.Aside with
        {
            Grants = session.Aside.Grants.SetItem(hash, who),
            Hosts = who.Role == Role.Host ? session.Aside.Hosts.Add(who.Room) : session.Aside.Hosts,
        },
    };

    private static Session Signed(Session session, IdeaKey idea, SeatId seat)
    {
        if (!session.BoardOfIdea.TryGetValue(idea, out var key) || session.Aside.Authors.ContainsKey(idea))
        {
            return session;
        }

        var board = session.Boards[key];
        return session with
        {
            Aside = session.Aside with
            {
                Authors = session.Aside.Authors.Add(idea, seat),
                Written = session.Aside.Written.SetItem(seat, session.Aside.WrittenBy(seat).Add(idea)),
            },
            Boards = session.Boards.SetItem(key, KeepsCount(session, key) ? board : board.WrittenBy(seat, +1)),
        };
    }

    /// <summary>Of what was sent without names the end keeps how many wrote, and of whom only those who showed it.</summary>
    private static bool KeepsCount(Session session, ActivityKey board) =>
        session.Ended && session.ActivityOf(board) is not { Plan: CollectPlan { ShowsNames: true } };

    private static Session Noted(Session session, string key, string text)
    {
        var (slash, space) = (key.IndexOf('/', StringComparison.Ordinal), key.IndexOf(' ', StringComparison.Ordinal));
        var note = new NoteKey(new(key[..slash]), int.Parse(key.AsSpan(slash + 1, space - slash - 1), CultureInfo.InvariantCulture));
        return session with { Aside = session.Aside.WithNote(new(key[(space + 1)..]), note, text) };
    }

    private static Who ParseWho(string text)
    {
        var parts = text.Split(' ');
        return parts is [nameof(Role.Host), var room] ? Who.Host(int.Parse(room, CultureInfo.InvariantCulture))
            : parts is [nameof(Role.Facilitator), var round, .. var phone] ? Who.Facilitator with
            {
                Round = int.Parse(round, CultureInfo.InvariantCulture),
                Phone = phone is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 0,
            }
            : new(Enum.Parse<Role>(parts[0]), parts.Length > 1 ? new SeatId(parts[1]) : default);
    }
}
