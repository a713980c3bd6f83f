using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Puts a photo of a board over what is on the big screen and the phones; without one takes it away. A host does so in
/// its room.</summary>
/// <param name="Room">The number of the room where it is to be taken away.</param>
public sealed record ShowPicture(IdeaKey? Idea = null, int? Room = null) : FacilitatorCommand;

/// <summary>Makes an idea of each line that somebody read from a photo; empty lines are passed over.</summary>
/// <param name="Column">The column for all of them; without one, the photo's.</param>
public sealed record TypeFromPhoto(IdeaKey Photo, ImmutableArray<string> Lines, int? Column = null) : CommonCommand;

/// <summary>A photo was put over what is on in a place, or taken away.</summary>
public sealed record PictureShown(PlaceKey Place, IdeaKey? Idea = null) : Event;
