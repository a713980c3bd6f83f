using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>What somebody keeps for its own page, or gives to another's.</summary>
public abstract record PersonalCommand : ParticipantCommand
{
    private protected PersonalCommand()
    {
    }
}

/// <summary>Something on somebody's own page changed.</summary>
public abstract record PersonalEvent : Event;

/// <summary>What people keep for their own pages, and give to each other's.</summary>
public static class PersonalRules
{
    public static Outcome<Event> Decide(Session session, PersonalCommand command, Asked<Command> asked) => command switch
    {
        SayWork ask => WorkRules.Say(session, ask, asked.Who.Seat),
        KeepPledge ask => PledgeRules.Keep(session, ask, asked.Who.Seat),
        SendThanks ask => ThanksRules.Send(session, ask, asked.Who.Seat, asked.Chance),
        TakeBackThanks ask => ThanksRules.TakeBack(session, ask, asked.Who.Seat),
        _ => throw new UnreachableException(),
    };

    public static Session Evolve(Session session, PersonalEvent happened) => happened switch
    {
        WorkSaid e => WorkRules.Evolve(session, e),
        PledgeKept e => PledgeRules.Evolve(session, e),
        ThanksEvent e => ThanksState.Evolve(session, e),
        _ => throw new UnreachableException(),
    };

    public static Touch Touched(Session session, PersonalEvent happened) => happened switch
    {
        WorkSaid => Touch.None,
        PledgeKept e => Touch.None.AndOwn(e.Seat, PledgeRules.Entity),
        ThanksEvent e => ThanksTouches.Of(session, e),
        _ => throw new UnreachableException(),
    };
}
