namespace LiveHub.Store;

/// <summary>Where pictures are kept, beside the logs of their sessions. What is kept is durable when the call returns.</summary>
public interface IPictureStore
{
    /// <summary>Keeps a picture under a key that no other has.</summary>
    Task Keep(string stream, string key, Picture picture);

    /// <summary>Null when there is none under this key.</summary>
    Task<Picture?> Find(string stream, string key, CancellationToken stop);

    /// <summary>How many pictures a stream has.</summary>
    Task<int> Count(string stream, CancellationToken stop);
}

/// <param name="Type">image/jpeg, image/png or image/webp.</param>
public sealed record Picture(string Type, byte[] Bytes);
