namespace LiveHub.Domain;

/// <summary>A picture in words, to say with which one begins: people pick one of a few.</summary>
/// <param name="Text">What it stands for, in a sentence.</param>
/// <param name="Picture">Which of the product's own drawings it bears.</param>
public sealed record MetaphorCard(string Title, string? Text = null, CardPicture? Picture = null);

/// <summary>Drawings of cards. Stored names: add, never rename.</summary>
public enum CardPicture
{
    /// <summary>A place where people thrive and grow old.</summary>
    Haven,

    /// <summary>Good soil: grass does not grow faster when it is pulled.</summary>
    Soil,

    /// <summary>A seedling: every human is made to learn.</summary>
    Seedling,

    /// <summary>Neither the chicken nor the egg: the henhouse.</summary>
    Henhouse,

    /// <summary>An open frame, for what the organisation itself draws.</summary>
    Frame,
}

/// <summary>Picks one of the cards of a check-in (by index) in place of the one before; none takes the pick back.</summary>
public sealed record PickCard(ActivityKey CheckIn, int? Card = null) : ParticipantCommand;

/// <summary>A seat picked this card, in place of its former one.</summary>
public sealed record CardPicked(ActivityKey CheckIn, SeatId Seat, int? Card = null) : Event;
