using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Puts a photo of a board over what is on the big screen and the phones; without one takes it away.</summary>
public sealed record ShowPicture(IdeaKey? Idea = null) : FacilitatorCommand;

/// <summary>Makes an idea of each line that somebody read from a photo; empty lines are passed over.</summary>
/// <param name="Column">The column for all of them; without one, the photo's.</param>
public sealed record TypeFromPhoto(IdeaKey Photo, ImmutableArray<string> Lines, int? Column = null) : CommonCommand;

/// <summary>A photo was put over what is on in a place, or taken away.</summary>
public sealed record PictureShown(PlaceKey Place, IdeaKey? Idea = null) : Event;
