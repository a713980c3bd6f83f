using LiveHub.Domain;

namespace LiveHub.Chaos.Phones;

/// <summary>Who looks and asks: a session's code, the secret that opens it, and the audience.</summary>
public sealed record Bearer(string Code, string Token, AudienceKind Audience)
{
    /// <summary>The stream of the session in the store.</summary>
    public string Stream => "session/" + Code;
}
