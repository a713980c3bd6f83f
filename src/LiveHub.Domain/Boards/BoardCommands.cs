namespace LiveHub.Domain;

/// <summary>Lets ideas in (again).</summary>
public sealed record OpenBoard(ActivityKey Board) : FacilitatorCommand;

public sealed record CloseBoard(ActivityKey Board) : FacilitatorCommand;

/// <summary>Posts an idea; without a column it lands in the first.</summary>
/// <param name="Picture">The key of a kept picture: a photo, of which the text, that may be empty, says what it shows.</param>
public sealed record SendIdea(ActivityKey Board, string Text, int? Column = null, string? Picture = null) : ParticipantCommand;

public sealed record EditIdea(IdeaKey Idea, string Text, int? Column = null) : ParticipantCommand;

public sealed record DeleteIdea(IdeaKey Idea) : ParticipantCommand;

/// <summary>"I'm done" for now, or not after all.</summary>
public sealed record SayDone(ActivityKey Board, bool Done) : ParticipantCommand;

/// <summary>Asks for a page of others' ideas, on a board or ballot too big for a phone.</summary>
public sealed record DealIdeas(ActivityKey Activity) : ParticipantCommand;
