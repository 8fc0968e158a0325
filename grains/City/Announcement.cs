namespace Network.Grains.City;

/// <summary>Something the city association announces 公告.</summary>
/// <param name="Until">Last day on which it is shown; null for as long as it stands.</param>
public sealed record Announcement(
    string Id, string Title, string Text, DateOnly On, DateOnly? Until = null);
