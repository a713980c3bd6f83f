using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Live;

namespace LiveHub.Tests.Wire;

/// <summary>Writes the wire's shapes as TypeScript, from the records that the server speaks with.</summary>
public static class ContractWriter
{
    private static readonly Type[] Roots =
    [
        typeof(HelloRequest), typeof(HelloWish), typeof(HelloAnswer), typeof(Welcome), typeof(SendRequest), typeof(SendAnswer),
        typeof(SearchRequest), typeof(LikeEntity), typeof(SimilarRequest), typeof(SimilarIdeas), typeof(WordingEntity), typeof(ViewAnswer), typeof(Patch), typeof(Snapshot),
        typeof(LiveHub.Live.Crowd), typeof(Beat), typeof(Bye), typeof(SessionEntity), typeof(NowEntity), typeof(TimerEntity),
        typeof(IdeaEntity), typeof(DotsEntity), typeof(MeEntity), typeof(StepEntity), typeof(SuggestionEntity),
        typeof(UndoEntity), typeof(WordEntity), typeof(RecapEntity), typeof(WallEntity), typeof(PrivacySheet), typeof(ShownEntity), typeof(WorkshopEntity), typeof(PlaceEntity), typeof(Wifi),
        typeof(RoomEntity), typeof(HereEntity), typeof(SlotEntity), typeof(PersonEntity), typeof(OwnRoomEntity), typeof(OwnBuildEntity), typeof(SaidEntity),
        typeof(HostsWish), typeof(HostsMade), typeof(HostCodeTyped), typeof(HostAdmitted), typeof(PairingMade), typeof(PairingWish),
        typeof(ScreensEntity), typeof(ScreenAsked), typeof(ScreenDigits), typeof(StageSound),
        typeof(ModerationEntity), typeof(WordListEntity), typeof(AskEntity), typeof(HeldEntity), typeof(PeopleFound),
        typeof(PitchEntity), typeof(FeedbackEntity), typeof(PileEntity), typeof(OwnPileEntity), typeof(PileIdeaEntity), typeof(GoesOnBy),
        typeof(ProjectEntity), typeof(OwnTeamEntity), typeof(OriginEntity), typeof(TeamSizesEntity),
        typeof(ScoreEntity), typeof(CardEntity), typeof(HandEntity),
        typeof(PaperEntity), typeof(FairEntity), typeof(OpinionEntity), typeof(ThresholdsEntity), typeof(WeighedEntity), typeof(WeightEntity),
        typeof(Command), typeof(SessionWish), typeof(SessionMade), typeof(SessionInfo), typeof(LinkMade),
        typeof(JoinAddress), typeof(ReachSheet), typeof(Report), typeof(Replay),
        typeof(SectionEntity), typeof(TapAnswer), typeof(TapsEntity), typeof(ReadingSheet), typeof(OutcomesSheet), typeof(MySheet), typeof(ThanksEntity), typeof(Thankable),
        typeof(ReviewEntity), typeof(ReviewedEntity), typeof(ReviewSpreadEntity), typeof(ReviewAnswerEntity),
        typeof(ScanResultEntity), typeof(ScanSheet), typeof(ScanHandIn),
        typeof(ProposalEntity), typeof(PromiseEntity), typeof(AppreciationEntity), typeof(SponsorEntity), typeof(SponsorWish), typeof(SponsorKnown),
        typeof(ProgrammeCommand), typeof(ProgrammeSheet), typeof(MemberWish), typeof(ArchiveRead), typeof(InvitationSheet), typeof(InvitationDesk), typeof(DueList), typeof(MakerSheet), typeof(MadeSheet),
    ];

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Write()
    {
        var text = new StringBuilder("// Generated from the server's records by `./dev contract`; docs/PROTOCOL.md explains it.\n");
        var done = new HashSet<Type>();
        var waiting = new Queue<Type>(Roots);
        while (waiting.TryDequeue(out var type))
        {
            if (done.Add(type))
            {
                text.Append($"\nexport type {Name(type)} ={Definition(type, waiting)};\n");
            }
        }

        return text.ToString();
    }

    private static string Definition(Type type, Queue<Type> waiting)
    {
        if (type.IsEnum)
        {
            return Union(Enum.GetNames(type).Where(name => type != typeof(AudienceKind) || name != nameof(AudienceKind.Own))
                .Select(name => $"'{JsonNamingPolicy.CamelCase.ConvertName(name)}'"));
        }

        var cases = type.GetCustomAttributes<JsonDerivedTypeAttribute>()
            .Where(known => !known.DerivedType.IsSubclassOf(typeof(SystemCommand)) && !known.DerivedType.IsSubclassOf(typeof(ProgrammeSystemCommand))).ToList();
        return cases.Count == 0
            ? " " + Fields(type, null, waiting)
            : Union(cases.Select(known => Fields(known.DerivedType, (string)known.TypeDiscriminator!, waiting)));
    }

    private static string Union(IEnumerable<string> cases) => string.Concat(cases.Select(one => $"\n  | {one}"));

    private static string Fields(Type type, string? kind, Queue<Type> waiting)
    {
        var fields = kind is null ? [] : new List<string> { $"kind: '{kind}'" };
        foreach (var property in type.GetProperties().Where(p => p.Name != "EqualityContract" && !p.IsDefined(typeof(JsonIgnoreAttribute), inherit: true)).OrderBy(p => p.MetadataToken))
        {
            var name = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name
                ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            fields.Add($"{name}{(Optional(type, property) ? "?" : "")}: {Reference(property.PropertyType, waiting)}");
        }

        return fields.Count == 0 ? "Record<string, never>" : "{ " + string.Join("; ", fields) + " }";
    }

    /// <summary>May be left out: what can be null, what has a default.</summary>
    private static bool Optional(Type type, PropertyInfo property)
    {
        var parameter = type.GetConstructors().SelectMany(made => made.GetParameters())
            .FirstOrDefault(p => string.Equals(p.Name, property.Name, StringComparison.OrdinalIgnoreCase));
        var settable = parameter is null && property.CanWrite && !property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute));
        return parameter is { HasDefaultValue: true } || settable
            || Nullable.GetUnderlyingType(property.PropertyType) is not null
            || Nullability.Create(property).ReadState == NullabilityState.Nullable;
    }

    private static string Reference(Type type, Queue<Type> waiting)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string) || type == typeof(DateTimeOffset) || type == typeof(DateOnly)
            || Array.Exists(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IKey<>)))
        {
            return "string";
        }

        if (type == typeof(Canvas))
        {
            return "Record<string, string>"; // By field.
        }

        if (type == typeof(bool))
        {
            return "boolean";
        }

        if (type.IsPrimitive)
        {
            return "number";
        }

        if (type == typeof(JsonElement))
        {
            return "unknown"; // What a map holds is told by its name; see docs/PROTOCOL.md 2.1.
        }

        if (type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)))
        {
            var inner = type.GetGenericArguments();
            return inner.Length == 2
                ? $"Record<string, {Reference(inner[1], waiting)}>"
                : Reference(inner[0], waiting) + "[]";
        }

        type = type == typeof(RawPatch) ? typeof(Patch) : type;
        waiting.Enqueue(type);
        return Name(type);
    }

    private static string Name(Type type) => type == typeof(AudienceKind) ? "Audience" : type.Name;
}
