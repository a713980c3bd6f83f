namespace LiveHub.Domain;

/// <summary>What the facilitator, or the host of a room, does with a board that begins with own ideas only.</summary>
public abstract record BlindCommand(ActivityKey Board) : IdeaToolCommand;

/// <summary>Lets people see more of each other's ideas, or less again.</summary>
public sealed record SetSight(ActivityKey Board, Sight Sight) : BlindCommand(Board);

/// <summary>Gives more time alone; when that is over already, people are alone with their ideas again.</summary>
public sealed record GiveTimeAlone(ActivityKey Board, int Seconds) : BlindCommand(Board);

/// <summary>The time alone that was to end at this instant is over.</summary>
public sealed record EndTimeAlone(ActivityKey Board, DateTimeOffset Until) : SystemCommand;
