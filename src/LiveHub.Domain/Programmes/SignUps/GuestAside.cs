using System.Collections.Immutable;
using System.Globalization;

namespace LiveHub.Domain;

/// <summary>What lies beside the log about people who signed up: addresses, what they said of themselves, and codes.</summary>
public sealed record GuestAside
{
    public static readonly GuestAside Empty = new();

    public const string AddressKind = "address";
    public const string WorkKind = "work";
    public const string ExperienceKind = "experience";

    /// <summary>Codes to hand out, under "session/number": whoever has one may use it.</summary>
    public const string CodeKind = "code";

    public const string RecapKind = "recap";

    public ImmutableDictionary<SeatId, string> Addresses { get; init; } = ImmutableDictionary<SeatId, string>.Empty;

    public ImmutableDictionary<SeatId, string> Works { get; init; } = ImmutableDictionary<SeatId, string>.Empty;

    public ImmutableDictionary<SeatId, string> Experiences { get; init; } = ImmutableDictionary<SeatId, string>.Empty;

    public ImmutableDictionary<(string Session, int Number), string> Codes { get; init; } =
        ImmutableDictionary<(string Session, int Number), string>.Empty;

    public ImmutableDictionary<string, string> Recaps { get; init; } = ImmutableDictionary<string, string>.Empty;

    public static SideRow Address(SeatId person, string? address) => Row(AddressKind, person.Value, address);

    public static SideRow Work(SeatId person, string? text) => Row(WorkKind, person.Value, text);

    public static SideRow Experience(SeatId person, string? text) => Row(ExperienceKind, person.Value, text);

    public static SideRow Code(string session, int number, string code) => Row(CodeKind, $"{session}/{number}", code);

    public static SideRow Recap(string session, string? link) => Row(RecapKind, session, link);

    /// <summary>The rows that forget all that a person told of itself.</summary>
    public static ImmutableArray<SideRow> Forget(SeatId person) =>
        [ProgrammeAside.Name(person, null), Address(person, null), Work(person, null), Experience(person, null)];

    /// <summary>The codes that a person was given.</summary>
    public static IEnumerable<(string Session, int Number)> CodesOf(Programme programme, SeatId person) => programme.Invitations.Values
        .Where(page => page.Given.ContainsKey(person)).Select(page => (page.Session, page.Given[person]));

    /// <summary>The same without what this person told of itself: follows from the event, since a node that reads on does not
    /// hear of rows that are gone.</summary>
    public static Programme Forgotten(Programme programme, SeatId person) => programme with
    {
        Aside = programme.Aside with
        {
            Names = programme.Aside.Names.Remove(person),
            Guests = programme.Aside.Guests with
            {
                Addresses = programme.Aside.Guests.Addresses.Remove(person),
                Works = programme.Aside.Guests.Works.Remove(person),
                Experiences = programme.Aside.Guests.Experiences.Remove(person),
            },
        },
    };

    /// <summary>The same with one side row known, if it is one of these.</summary>
    public GuestAside Recall(SideRow row) => row switch
    {
        { Kind: AddressKind, Key: { } key } => this with { Addresses = With(Addresses, new SeatId(key), row.Value) },
        { Kind: WorkKind, Key: { } key } => this with { Works = With(Works, new SeatId(key), row.Value) },
        { Kind: ExperienceKind, Key: { } key } => this with { Experiences = With(Experiences, new SeatId(key), row.Value) },
        { Kind: CodeKind, Key: { } key } => this with { Codes = With(Codes, CodeKey(key), row.Value) },
        { Kind: RecapKind, Key: { } key } => this with { Recaps = With(Recaps, key, row.Value) },
        _ => this,
    };

    private static (string Session, int Number) CodeKey(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return (key[..slash], int.Parse(key.AsSpan(slash + 1), CultureInfo.InvariantCulture));
    }

    private static SideRow Row(string kind, string key, string? value) => string.IsNullOrEmpty(value) ? SideRow.Erase(kind, key) : new(kind, key, value);

    private static ImmutableDictionary<TKey, string> With<TKey>(ImmutableDictionary<TKey, string> all, TKey key, string? value)
        where TKey : notnull => value is null ? all.Remove(key) : all.SetItem(key, value);
}
