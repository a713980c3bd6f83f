namespace LiveHub.Domain;

/// <summary>What the facilitator does with a quick rating.</summary>
public abstract record RatingCommand(ActivityKey Rating) : FacilitatorCommand;

/// <summary>Opens a quick rating (again), and moves everybody to it when they are not there yet.</summary>
public sealed record OpenRating(ActivityKey Rating) : RatingCommand(Rating);

public sealed record CloseRating(ActivityKey Rating) : RatingCommand(Rating);

public sealed record RevealRating(ActivityKey Rating) : RatingCommand(Rating);

/// <summary>Asks for a hand: the first, or another when every card of the last is answered.</summary>
public sealed record TakeCards(ActivityKey Rating) : ParticipantCommand;

/// <summary>Gives an idea of one's hands 1 to 5, 0 for "I can't judge this", or takes back what one gave.</summary>
public sealed record RateIdea(ActivityKey Rating, IdeaKey Idea, int? Score = null) : ParticipantCommand;
