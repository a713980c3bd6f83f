namespace LiveHub.Store;

/// <summary>Where pictures are kept, beside the logs of their sessions. What is kept is durable when the call returns.</summary>
public interface IPictureStore
{
    /// <summary>Keeps a picture under a key that no other has.</summary>
    Task Keep(string stream, string key, Picture picture);

    /// <summary>The same, and counts it for the person who brought it. Which one it was is not kept.</summary>
    Task KeepFor(string seat, string stream, string key, Picture picture);

    /// <summary>Null when there is none under this key.</summary>
    Task<Picture?> Find(string stream, string key, CancellationToken stop);

    /// <summary>How many pictures a stream has.</summary>
    Task<int> Count(string stream, CancellationToken stop);

    /// <summary>The keys of a stream's pictures.</summary>
    Task<IReadOnlyList<string>> Keys(string stream, CancellationToken stop);

    /// <summary>How many pictures this person has brought.</summary>
    Task<int> CountOf(string seat, string stream, CancellationToken stop);
}

/// <param name="Type">image/jpeg, image/png or image/webp.</param>
public sealed record Picture(string Type, byte[] Bytes);
