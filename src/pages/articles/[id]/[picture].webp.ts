import { picturePaths, pictureResponse } from '../../../content/edge/picture-routes.ts';

export const getStaticPaths = picturePaths('webp');

export const GET = pictureResponse;
