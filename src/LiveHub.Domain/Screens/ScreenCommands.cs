namespace LiveHub.Domain;

/// <summary>A screen elsewhere asks to be the big screen, and shows four digits.</summary>
/// <param name="Hash">Of the secret that will open it.</param>
public sealed record AskForStage(string Hash, string Digits) : SystemCommand;

/// <summary>The facilitator typed the digits that a screen shows.</summary>
public sealed record AdmitStage(string Digits) : SystemCommand;

/// <summary>The time of a screen that asked is over.</summary>
public sealed record EndStageAsk(int Ask) : SystemCommand;

/// <summary>Ends all screens that were let in by their digits, and turns away those that ask; or these alone.</summary>
public sealed record EndScreens(bool? Asking = null) : FacilitatorCommand;
