using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>A learning cycle as the spine sees it. Nobody looks at it live: its pages ask for it.</summary>
public static class ProgrammeDecider
{
    public static readonly Decider<Programme, ProgrammeCommand, ProgrammeEvent> Instance = new(
        Programme.None, Decide, ProgrammeState.Evolve, ProgrammeAside.Recall, _ => null, Made,
        new((_, _) => [], (_, _, _) => null, (_, _) => Touch.None, (_, _, _, _) => null, (_, _) => []));

    /// <summary>All is so already: accepted, and nothing to store.</summary>
    public static readonly Outcome<ProgrammeEvent> Nothing = new Outcome<ProgrammeEvent>.Accepted([], []);

    public static Outcome<ProgrammeEvent> Decide(Programme programme, Asked<ProgrammeCommand> asked) => asked.Command switch
    {
        CreateProgramme ask when asked.Who.Role == Role.System => Create(programme, ask),
        _ when !programme.Exists => (Refusal)RefusalCode.NoSuchCycle,
        ProgrammeSystemCommand command when asked.Who.Role == Role.System => DecideForSystem(programme, command, asked),
        OwnerCommand command when asked.Who.Role == Role.Owner => DecideForOwner(programme, command, asked),
        ProjectCommand command when asked.Who.Role is Role.Owner or Role.Member => ProjectRules.Decide(programme, command, asked),
        PromiseCommand command when asked.Who.Role is Role.Owner or Role.Sponsor => PromiseRules.Decide(programme, command, asked.Who),
        PracticeCommand command when asked.Who.Role is Role.Owner or Role.Member => PracticeRules.Decide(programme, command, asked),
        GuestCommand command when asked.Who.Role == Role.Guest => GuestRules.Decide(programme, command, asked),
        GiveAddress ask when asked.Who.Role is Role.Member or Role.Sponsor => GuestRules.Give(programme, ask, asked.Who.Seat),
        _ => (Refusal)RefusalCode.NotAllowed,
    };

    private static Outcome<ProgrammeEvent> DecideForSystem(
        Programme programme, ProgrammeSystemCommand command, Asked<ProgrammeCommand> asked) => command switch
        {
            TakeHarvest ask => HarvestRules.Take(programme, ask.Harvest, asked.At),
            InviteMember ask => ProjectRules.Invite(programme, ask),
            GiveOwnerLink ask => OwnerLinks.Give(programme, ask),
            GuestSystemCommand ask => GuestRules.DecideForSystem(programme, ask, asked.At),
            EraseName ask => PersonErasing.Erase(programme, ask.Person, ask.Name),
            MessageCommand ask => MessageRules.Decide(programme, ask, asked.At),
            _ => (Refusal)RefusalCode.NotAllowed,
        };

    private static Outcome<ProgrammeEvent> DecideForOwner(
        Programme programme, OwnerCommand command, Asked<ProgrammeCommand> asked) => command switch
        {
            RenameProgramme ask => Rename(programme, ask),
            EnterProject ask => ProjectRules.Enter(programme, ask, asked.At, asked.Chance),
            ImportProject ask => ImportRules.Import(programme, ask, asked),
            InvitationCommand ask => InvitationRules.Decide(programme, ask),
            ErasePerson ask => PersonErasing.Erase(programme, ask.Person),
            TickMessage ask => MessageRules.Tick(programme, ask, asked.At),
            _ => throw new UnreachableException(),
        };

    private static Outcome<ProgrammeEvent> Create(Programme programme, CreateProgramme ask)
    {
        var (name, no) = NameOf(ask.Name);
        return programme.Exists ? (Refusal)RefusalCode.NotAllowed
            : no is not null ? no
            : new Outcome<ProgrammeEvent>.Accepted(
                [new ProgrammeCreated(ask.Id, name, StartingPoints.Spoken(ask.Language))],
                [ProgrammeAside.Grant(ask.OwnerHash, new(Role.Owner))]);
    }

    private static Outcome<ProgrammeEvent> Rename(Programme programme, RenameProgramme ask)
    {
        var (name, no) = NameOf(ask.Name);
        return no is not null ? no : name == programme.Name ? Nothing : new ProgrammeRenamed(name);
    }

    private static (string Name, Refusal? No) NameOf(string text)
    {
        var name = Words.Clean(text).ReplaceLineEndings(" ");
        return (name, name.Length == 0 ? RefusalCode.TitleMissing
            : Words.TooLong(name, Limits.Title) ? Refusal.With(RefusalCode.TextTooLong, "most", Limits.Title)
            : (Refusal?)null);
    }

    /// <summary>The key of what a command made, told to its sender: also when it asks again.</summary>
    private static string? Made(ProgrammeEvent first) => first switch
    {
        ProjectEntered e => e.Project.Value,
        EntryAdded e => e.Entry.Value,
        RequestMade e => e.Request.Value,
        PracticeTold e => e.Practice.Value,
        _ => null,
    };
}
