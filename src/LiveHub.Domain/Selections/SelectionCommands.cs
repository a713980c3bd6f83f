using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What the facilitator does with a choice at tables.</summary>
public abstract record SelectionCommand(ActivityKey Selection) : FacilitatorCommand;

/// <summary>Deals the piles and lets people mark (or, when it was closed, opens it again as it was), and moves everybody
/// to it when they are not there yet.</summary>
public sealed record OpenSelection(ActivityKey Selection) : SelectionCommand(Selection);

/// <summary>Ends marking at every table, and shows each its sums.</summary>
public sealed record ShowSums(ActivityKey Selection) : SelectionCommand(Selection);

/// <summary>Takes that back: who had not placed all marks can go on with it, where the table has not confirmed.</summary>
public sealed record MarkOn(ActivityKey Selection) : SelectionCommand(Selection);

public sealed record CloseSelection(ActivityKey Selection) : SelectionCommand(Selection);

/// <summary>Brings an idea that stayed back, or takes that back.</summary>
public sealed record BringBack(ActivityKey Selection, IdeaKey Idea, bool Back) : SelectionCommand(Selection);

/// <summary>What a person does at its table.</summary>
public abstract record AtTableCommand(ActivityKey Selection) : ParticipantCommand;

/// <summary>Marks an idea of the pile, or no longer.</summary>
public sealed record MarkIdea(ActivityKey Selection, IdeaKey Idea, bool Mark) : AtTableCommand(Selection);

/// <summary>Says for the whole table which ideas of its pile go on, in place of what was confirmed before.</summary>
public sealed record ConfirmPile(ActivityKey Selection, ImmutableArray<IdeaKey> Ideas) : AtTableCommand(Selection);

/// <summary>Asks for an idea that stayed, or not after all; when three ask, it goes on.</summary>
public sealed record AskBack(ActivityKey Selection, IdeaKey Idea, bool Ask) : AtTableCommand(Selection);
