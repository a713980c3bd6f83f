namespace LiveHub.Domain;

/// <summary>Gives a person a seat, or lets it wait at the door. <paramref name="Hash"/> is of the secret that its phone made and keeps.</summary>
/// <param name="Pass">The hash of the passphrase that it said.</param>
public sealed record TakeSeat(SeatId Seat, string Hash, string? Name = null, string? Pass = null) : SystemCommand;

/// <summary>Gives, changes or (empty) takes away a person's own name.</summary>
public sealed record GiveName(string? Name = null) : ParticipantCommand;

/// <summary>Makes a link that opens the report; <paramref name="Hash"/> is of its secret.</summary>
public sealed record ShareReport(string Hash) : SystemCommand;

/// <summary>Gives a new link to who runs the session, or to the owner of its learning cycle; <paramref name="Hash"/> is of its secret.</summary>
/// <param name="Alone">Whether all earlier links of that role end with it.</param>
public sealed record GiveLink(string Hash, Role Role = Role.Facilitator, bool Alone = false) : SystemCommand;

/// <summary>Offers one phone to lead from: whoever shows the secret with this <paramref name="Hash"/> first, and soon. Ends an
/// earlier offer.</summary>
public sealed record OfferPairing(string Hash) : SystemCommand;

/// <summary>Lets a phone lead that took up the offer.</summary>
/// <param name="Offer">The hash of the secret that was offered.</param>
/// <param name="Hash">Of the secret that the phone made and keeps.</param>
public sealed record PairPhone(string Offer, string Hash) : SystemCommand;

/// <summary>Ends the lead of every phone that came to it by a QR code, and the offer of one.</summary>
public sealed record UnpairPhones : FacilitatorCommand;

/// <summary>Ends every share link of the report.</summary>
public sealed record UnshareReport : FacilitatorCommand;
