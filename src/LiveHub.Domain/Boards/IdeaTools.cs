using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>What the facilitator, or the host of a room, does with ideas of people: shows them, hides what was added, types for
/// those without a phone.</summary>
public abstract record IdeaToolCommand : FacilitatorCommand
{
    private protected IdeaToolCommand()
    {
    }
}

/// <summary>Sends each of these wishes to its rules.</summary>
public static class IdeaTools
{
    public static Outcome<Event> Decide(Session session, IdeaToolCommand command, Asked<Command> asked) => command switch
    {
        BlindCommand ask => BlindRules.Decide(session, ask, asked.At),
        HideBuild ask => BuildRules.Hide(session, ask),
        TypeIdeas ask => PaperLines.Type(session, ask, asked.Chance),
        _ => throw new UnreachableException(),
    };
}
