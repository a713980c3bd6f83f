namespace LiveHub.Store;

/// <summary>The names of streams in the store.</summary>
internal static class Streams
{
    public const string OfSessions = "session/";
    public const string OfProgrammes = "programme/";

    public static string Session(string code) => OfSessions + code;

    public static string Programme(string id) => OfProgrammes + id;
}
